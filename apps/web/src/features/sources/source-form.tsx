import { SourceDetail } from '@standpoint/contracts/sources';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type NegotiationRef, settingsQuery } from '../../lib/negotiation-lists.query';
import type { DayContext } from '../../lib/read-day';
import { type FormState, useContractForm } from '../../lib/use-contract-form';
import { DraftLongText, DraftText } from '../../ui/draft-inputs';
import { FormDialog } from '../../ui/form-dialog';
import { draftWords, type FullSourceDraft, NEW_SOURCE, readEditedSource, readNewSource, sourceDraftOf } from './source-draft';
import { SourceDraftFields } from './source-draft-fields';
import { useCreateSource, useEditSource } from './sources.mutation';

interface SourceFormProps {
  readonly params: NegotiationRef;
  readonly onClose: () => void;
}

function useDays(params: NegotiationRef): DayContext {
  const { i18n } = useTranslation();
  return { today: useQuery(settingsQuery(params)).data?.today ?? '', lies: 'past', locale: i18n.language };
}

export function NewSourceForm({ params, onDone, onClose }: SourceFormProps & { readonly onDone: (slug: string) => void }) {
  const { t } = useTranslation();
  const days = useDays(params);
  const create = useCreateSource(params);
  const form = useContractForm({
    begun: NEW_SOURCE,
    judge: (draft) => readNewSource(draft, days),
    send: (body) => create.mutateAsync(body),
    onDone: ({ slug }) => onDone(slug),
  });
  return (
    <FormDialog title={t('sources.add')} saveLabel={t('sources.add')} form={form} onClose={onClose}>
      <Fields form={form} today={days.today} />
    </FormDialog>
  );
}

export function EditSourceForm({ params, source, onClose }: SourceFormProps & { readonly source: SourceDetail }) {
  const { t } = useTranslation();
  const days = useDays(params);
  const edit = useEditSource(params);
  const begun = sourceDraftOf(source);
  const form = useContractForm({
    begun,
    revision: source.revision,
    judge: (draft) => readEditedSource(draft, begun, days),
    send: (body, ifMatch) => edit.mutateAsync({ source: source.id, ifMatch, body }),
    newer: (current) => {
      const newer = SourceDetail.safeParse(current).data;
      return newer ? { draft: sourceDraftOf(newer), revision: newer.revision } : null;
    },
    onDone: onClose,
  });
  return (
    <FormDialog title={t('sources.edit')} saveLabel={t('catalogue.save')} form={form} wordsOf={(draft) => draftWords(t, draft)} onClose={onClose}>
      <Fields form={form} today={days.today} />
      <DraftText field={form.field('reason')} label={t('catalogue.reason')} description={t('catalogue.reasonHint')} />
    </FormDialog>
  );
}

function Fields({ form, today }: { form: FormState<FullSourceDraft>; today: string }) {
  const { t } = useTranslation();
  return (
    <>
      <SourceDraftFields field={form.field} today={today} takesFocus />
      <DraftText field={form.field('reliabilityReason')} label={t('sources.reliabilityReason')} description={t('sources.reliabilityReasonHint')} />
      <DraftLongText field={form.field('archivedText')} label={t('sources.archivedText')} description={t('sources.archivedTextHint')} minRows={3} />
    </>
  );
}
