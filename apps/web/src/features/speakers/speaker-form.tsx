import type { SpeakerDetail } from '@standpoint/contracts/speakers';
import { SpeakerDetail as SpeakerDetailShape } from '@standpoint/contracts/speakers';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type NegotiationRef, partiesQuery, settingsQuery } from '../../lib/negotiation-lists.query';
import { speakersQuery } from '../../lib/speaker-list.query';
import { useContractForm } from '../../lib/use-contract-form';
import { DayInput } from '../../ui/day-input';
import { DraftLongText, DraftText } from '../../ui/draft-inputs';
import styles from '../../ui/field-grid.module.css';
import { FormDialog } from '../../ui/form-dialog';
import { NEW_SPEAKER, readEditedSpeaker, readNewSpeaker, speakerDraftOf, speakerWords } from './speaker-draft';
import { SpeakerDraftFields, SpeakerKindField } from './speaker-draft-fields';
import { useCreateSpeaker, useEditSpeaker } from './speakers.mutation';

interface NewSpeakerFormProps {
  readonly params: NegotiationRef;
  /** The party they are added from. */
  readonly party?: string;
  readonly onDone: (slug: string) => void;
  readonly onClose: () => void;
}

export function NewSpeakerForm({ params, party = '', onDone, onClose }: NewSpeakerFormProps) {
  const { t, i18n } = useTranslation();
  const create = useCreateSpeaker(params);
  const parties = useQuery(partiesQuery(params)).data?.items ?? [];
  const known = useQuery(speakersQuery(params)).data?.items ?? [];
  const today = useQuery(settingsQuery(params)).data?.today ?? '';
  const form = useContractForm({
    begun: { ...NEW_SPEAKER, party },
    judge: (draft) => readNewSpeaker(draft, known, { today, lies: 'past', locale: i18n.language }),
    send: (body) => create.mutateAsync(body),
    onDone: ({ slug }) => onDone(slug),
  });
  return (
    <FormDialog title={t('speakers.add')} saveLabel={t('speakers.add')} form={form} onClose={onClose}>
      <SpeakerDraftFields field={form.field} parties={parties} takesFocus />
      <div className={styles.grid}>
        <DayInput {...form.field('validFrom')} label={t('speakers.from')} today={today} lies="past" />
        <DayInput {...form.field('validUntil')} label={t('speakers.until')} today={today} lies="past" />
      </div>
      <DraftLongText field={form.field('aliases')} label={t('speakers.otherSpellings')} description={t('speakers.otherSpellingsHint')} />
      <DraftLongText field={form.field('note')} label={t('speakers.note')} />
    </FormDialog>
  );
}

interface EditSpeakerFormProps {
  readonly params: NegotiationRef;
  readonly speaker: SpeakerDetail;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function EditSpeakerForm({ params, speaker, onDone, onClose }: EditSpeakerFormProps) {
  const { t } = useTranslation();
  const edit = useEditSpeaker(params);
  const form = useContractForm({
    begun: speakerDraftOf(speaker),
    revision: speaker.revision,
    judge: readEditedSpeaker,
    send: (body, ifMatch) => edit.mutateAsync({ speaker: speaker.id, ifMatch, body }),
    newer: (current) => {
      const newer = SpeakerDetailShape.safeParse(current).data;
      return newer ? { draft: speakerDraftOf(newer), revision: newer.revision } : null;
    },
    onDone,
  });
  return (
    <FormDialog
      title={t('speakers.editNamed', { name: speaker.name })}
      saveLabel={t('catalogue.save')}
      form={form}
      wordsOf={(draft) => speakerWords(t, draft)}
      onClose={onClose}
    >
      <DraftText field={form.field('name')} label={t('speakers.name')} required takesFocus />
      <SpeakerKindField field={form.field('kind')} />
      <DraftLongText field={form.field('note')} label={t('speakers.note')} />
      <DraftText field={form.field('reason')} label={t('catalogue.reason')} description={t('catalogue.reasonHint')} />
    </FormDialog>
  );
}
