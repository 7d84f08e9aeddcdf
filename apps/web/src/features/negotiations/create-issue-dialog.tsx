import '../../i18n/en/issues';
import { CreateIssue, type Issue } from '@standpoint/contracts/issues';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { issuesQuery, type NegotiationRef } from '../../lib/negotiation-lists.query';
import { slugOf } from '../../lib/slug-of';
import { useContractForm } from '../../lib/use-contract-form';
import { DraftSelect, DraftText } from '../../ui/draft-inputs';
import grid from '../../ui/field-grid.module.css';
import { FormDialog } from '../../ui/form-dialog';
import { useCreateIssue } from './axes.mutation';
import { ScaleFields } from './scale/scale-fields';
import { useScaleDraft } from './scale/use-scale-draft';

interface CreateIssueDialogProps {
  readonly params: NegotiationRef;
  readonly what: 'issue' | 'heading';
  readonly onDone: (issue: Issue) => void;
  readonly onClose: () => void;
}

const BEGUN = { title: '', slug: '', question: '', parent: '', scale: '' };

/** A new row of the matrix with the scale it is measured on, or a heading above others. */
export function CreateIssueDialog({ params, what, onDone, onClose }: CreateIssueDialogProps) {
  const { t } = useTranslation();
  const create = useCreateIssue(params);
  const { draft: scaleDraft, scale, faults, change, tryIt } = useScaleDraft(null);
  const form = useContractForm({
    begun: BEGUN,
    judge: ({ title, slug, question, parent }) => {
      tryIt();
      return CreateIssue.safeParse({
        title,
        slug: slug.trim() || slugOf(title),
        question: question.trim() || null,
        parent: parent || null,
        // a scale that the fields mark as faulty is no scale
        ...(what === 'issue' && { scale: scale ?? {} }),
      });
    },
    send: (body) => create.mutateAsync(body),
    onDone,
  });
  const parents = useQuery(issuesQuery(params)).data?.items ?? [];
  const title = t(what === 'issue' ? 'negotiations.addIssue' : 'issues.addHeading');
  return (
    <FormDialog title={title} saveLabel={title} form={form} onClose={onClose}>
      <DraftText
        field={form.field('title')}
        label={t('negotiations.issueTitle')}
        description={t(what === 'issue' ? 'issues.titleExample' : 'issues.headingExample')}
        required
        takesFocus
      />
      <DraftText field={form.field('question')} label={t('issues.question')} description={t('issues.questionHint')} />
      <div className={grid.grid}>
        <DraftText field={form.field('slug')} label={t('identity.slug')} placeholder={slugOf(form.draft.title)} />
        {parents.length > 0 && (
          <DraftSelect
            field={form.field('parent')}
            label={t('issues.parent')}
            choices={[{ value: '', label: t('issues.atTop') }, ...parents.map(({ slug, title: name }) => ({ value: slug, label: name }))]}
          />
        )}
      </div>
      {what === 'issue' && <ScaleFields draft={scaleDraft} onDraft={change} faults={faults} />}
    </FormDialog>
  );
}
