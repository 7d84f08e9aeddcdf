import { Fieldset } from '@mantine/core';
import { CreateEstimates, type Estimate, type Measure, MEASURES } from '@standpoint/contracts/estimates';
import type { Issue } from '@standpoint/contracts/issues';
import type { Party } from '@standpoint/contracts/parties';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { type Draft, useContractForm } from '../../../lib/use-contract-form';
import { DraftLongText, DraftSelect, DraftText } from '../../../ui/draft-inputs';
import styles from '../../../ui/field-grid.module.css';
import { FormDialog } from '../../../ui/form-dialog';
import { typedNumber } from './estimate-words';
import { useCreateEstimates } from './estimates.mutation';

interface EnterFormProps {
  readonly params: NegotiationRef;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly entered: readonly Estimate[];
  readonly onClose: () => void;
}

interface Field {
  readonly name: string;
  readonly party: Party;
  readonly measure: Measure;
}

const HINTS = { influence: 'estimates.influenceHint', 'no deal': 'estimates.noDealHint' } as const;

/** One field for each party and measure; what stands already is edited where it stands. */
export function EnterForm({ params, parties, issues, entered, onClose }: EnterFormProps) {
  const { t } = useTranslation();
  const create = useCreateEstimates(params);
  const fields = parties.flatMap((party) => MEASURES.map((measure): Field => ({ name: `${measure}:${party.slug}`, party, measure })));
  const stands = (issue: string, { party, measure }: Field) =>
    entered.some((one) => one.party.id === party.id && one.measure === measure && (one.issue?.slug ?? '') === issue);
  const form = useContractForm<Draft, CreateEstimates, unknown>({
    begun: { issue: '', rationale: '', ...Object.fromEntries(fields.map(({ name }) => [name, ''])) },
    judge: (draft) => judge(draft, fields.filter((field) => draft[field.name]?.trim() && !stands(draft.issue ?? '', field)), {
      atLeastOne: t('estimates.atLeastOne'),
      aNumber: t('estimates.aNumber'),
    }),
    send: (body) => create.mutateAsync(body),
    onDone: onClose,
  });
  const issue = form.draft.issue ?? '';
  return (
    <FormDialog title={t('estimates.add')} saveLabel={t('estimates.save')} form={form} onClose={onClose}>
      <DraftSelect
        field={form.field('issue')}
        label={t('estimates.on')}
        description={t('estimates.issueHint')}
        choices={[{ value: '', label: t('estimates.everyIssue') }, ...issues.map(({ slug, title }) => ({ value: slug, label: title }))]}
      />
      {parties.map((party, at) => (
        <Fieldset key={party.id} variant="unstyled" legend={<bdi>{party.name}</bdi>}>
          <div className={styles.grid}>
            {fields
              .filter((field) => field.party.id === party.id)
              .map((field) => (
                <DraftText
                  key={field.name}
                  field={form.field(field.name)}
                  label={t(`estimates.measures.${field.measure}`)}
                  description={stands(issue, field) ? t('estimates.standing') : t(HINTS[field.measure])}
                  disabled={stands(issue, field)}
                  takesFocus={at === 0 && field.measure === 'influence'}
                />
              ))}
          </div>
        </Fieldset>
      ))}
      <DraftLongText field={form.field('rationale')} label={t('estimates.rationale')} description={t('estimates.rationaleHint')} required />
    </FormDialog>
  );
}

interface Refusals {
  readonly atLeastOne: string;
  readonly aNumber: string;
}

/** The contract judges; what it says of a value is said at the field of it. */
function judge(draft: Draft, given: readonly Field[], { atLeastOne, aNumber }: Refusals): z.ZodSafeParseResult<CreateEstimates> {
  const values = given.map(({ name, party, measure }) => ({ party: party.slug, issue: draft.issue || null, measure, value: typedNumber(draft[name] ?? '') }));
  const judged = CreateEstimates.safeParse({ values, rationale: draft.rationale });
  if (judged.success) return judged;
  const first = Object.keys(draft).find((name) => name.includes(':')) ?? 'rationale';
  const issues = judged.error.issues.map((issue) => {
    const [head, at] = issue.path;
    if (head !== 'values') return issue;
    if (typeof at !== 'number') return { ...issue, path: [first], message: atLeastOne };
    return { ...issue, path: [given[at]?.name ?? first], message: issue.code === 'invalid_type' ? aNumber : issue.message };
  });
  return { success: false, error: new z.ZodError(issues) as z.ZodError<CreateEstimates> };
}
