import { EditEstimate, Estimate, estimateFault } from '@standpoint/contracts/estimates';
import { useTranslation } from 'react-i18next';
import type { FieldWords } from '../../../lib/changed-fields';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useContractForm } from '../../../lib/use-contract-form';
import { DraftLongText, DraftText } from '../../../ui/draft-inputs';
import { FormDialog } from '../../../ui/form-dialog';
import { thingWords, typedNumber } from './estimate-words';
import { useEditEstimate } from './estimates.mutation';

interface EditFormProps {
  readonly params: NegotiationRef;
  readonly estimate: Estimate;
  readonly onClose: () => void;
}

const draftOf = ({ value, rationale }: Pick<Estimate, 'value' | 'rationale'>) => ({ value: String(value), rationale, reason: '' });

export function EditForm({ params, estimate, onClose }: EditFormProps) {
  const { t } = useTranslation();
  const edit = useEditEstimate(params);
  const { measure } = estimate;
  const Judged = EditEstimate.refine(({ value }) => estimateFault({ measure, value }) === null, {
    path: ['value'],
    error: (issue) => estimateFault({ measure, value: (issue.input as EditEstimate).value }) ?? '',
  });
  const form = useContractForm({
    begun: draftOf(estimate),
    revision: estimate.revision,
    judge: ({ value, rationale, reason }) => Judged.safeParse({ value: typedNumber(value), rationale, reason: reason.trim() || undefined }),
    send: (body, ifMatch) => edit.mutateAsync({ estimate: estimate.id, ifMatch, body }),
    newer: (current) => {
      const newer = Estimate.safeParse(current).data;
      return newer ? { draft: draftOf(newer), revision: newer.revision } : null;
    },
    onDone: onClose,
  });
  const wordsOf = ({ value, rationale }: ReturnType<typeof draftOf>): FieldWords => [
    [t('estimates.value'), value],
    [t('estimates.rationale'), rationale],
  ];
  return (
    <FormDialog title={t('estimates.editNamed', { thing: thingWords(t, estimate) })} saveLabel={t('catalogue.save')} form={form} wordsOf={wordsOf} onClose={onClose}>
      <DraftText field={form.field('value')} label={t('estimates.value')} description={t(measure === 'influence' ? 'estimates.influenceHint' : 'estimates.noDealHint')} required takesFocus />
      <DraftLongText field={form.field('rationale')} label={t('estimates.rationale')} description={t('estimates.rationaleHint')} required />
      <DraftText field={form.field('reason')} label={t('catalogue.reason')} description={t('catalogue.reasonHint')} />
    </FormDialog>
  );
}
