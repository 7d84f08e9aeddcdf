import '../../i18n/en/catalogue';
import '../../i18n/en/issues';
import { Issue } from '@standpoint/contracts/issues';
import { ISSUE_STATUSES } from '@standpoint/domain/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { issuesQuery, type NegotiationRef } from '../../lib/negotiation-lists.query';
import { useContractForm } from '../../lib/use-contract-form';
import { DraftLongText, DraftSelect, DraftText } from '../../ui/draft-inputs';
import grid from '../../ui/field-grid.module.css';
import { FormDialog } from '../../ui/form-dialog';
import { issueDraftOf, issueWords, readIssue } from './issue-draft';
import { possibleParents } from './issue-tree';
import { useEditIssue } from './issues.mutation';

interface EditIssueFormProps {
  readonly params: NegotiationRef;
  readonly issue: Issue;
  readonly onClose: () => void;
}

export function EditIssueForm({ params, issue, onClose }: EditIssueFormProps) {
  const { t } = useTranslation();
  const edit = useEditIssue(params);
  const issues = useQuery(issuesQuery(params)).data?.items ?? [];
  const form = useContractForm({
    begun: issueDraftOf(issue),
    revision: issue.revision,
    judge: (draft) => readIssue(draft, issue),
    send: (body, ifMatch) => edit.mutateAsync({ issue: issue.id, ifMatch, body }),
    newer: (current) => {
      const newer = Issue.safeParse(current).data;
      return newer ? { draft: issueDraftOf(newer), revision: newer.revision } : null;
    },
    onDone: onClose,
  });
  const titleOf = (id: string) => issues.find((one) => one.id === id)?.title ?? '';
  return (
    <FormDialog
      title={t('issues.editNamed', { title: issue.title })}
      saveLabel={t('catalogue.save')}
      form={form}
      wordsOf={(draft) => issueWords(t, { ...draft, parent: titleOf(draft.parent) })}
      onClose={onClose}
    >
      <DraftText field={form.field('title')} label={t('negotiations.issueTitle')} required takesFocus />
      <DraftLongText field={form.field('question')} label={t('issues.question')} description={t('issues.questionHint')} />
      <div className={grid.grid}>
        <DraftSelect field={form.field('status')} label={t('issues.status')} choices={ISSUE_STATUSES.map((status) => ({ value: status, label: t(`issues.statuses.${status}`) }))} />
        <DraftSelect
          field={form.field('inGap')}
          label={t('issues.counted')}
          choices={[
            { value: 'yes', label: t('issues.inGap') },
            { value: 'no', label: t('issues.tracked') },
          ]}
        />
        <DraftText field={form.field('defaultSalience')} label={t('issues.salience')} description={t('issues.salienceHint')} />
        <DraftSelect
          field={form.field('parent')}
          label={t('issues.parent')}
          choices={[{ value: '', label: t('issues.atTop') }, ...possibleParents(issues, issue).map(({ id, title }) => ({ value: id, label: title }))]}
        />
      </div>
      <DraftText field={form.field('reason')} label={t('catalogue.reason')} description={t('catalogue.reasonHint')} />
    </FormDialog>
  );
}
