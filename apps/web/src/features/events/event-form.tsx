import { Autocomplete, Checkbox, Group, TextInput } from '@mantine/core';
import { EventDetail } from '@standpoint/contracts/events';
import { EVENT_KINDS, EVENT_STATUSES } from '@standpoint/domain/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eventsQuery } from '../../lib/event-list.query';
import { type NegotiationRef, partiesQuery, settingsQuery } from '../../lib/negotiation-lists.query';
import { type DraftField, type FormState, useContractForm } from '../../lib/use-contract-form';
import { DayInput } from '../../ui/day-input';
import { DraftSelect, DraftText } from '../../ui/draft-inputs';
import styles from '../../ui/field-grid.module.css';
import { FormDialog } from '../../ui/form-dialog';
import { type EventDraft, eventDraftOf, eventWords, NEW_EVENT, partiesOf, readEditedEvent, readNewEvent } from './event-draft';
import { useCreateEvent, useEditEvent } from './events.mutation';

interface EventFormProps {
  readonly params: NegotiationRef;
  readonly onClose: () => void;
}

function useAround(params: NegotiationRef) {
  const { i18n } = useTranslation();
  const settings = useQuery(settingsQuery(params)).data;
  return { days: { today: settings?.today ?? '', lies: 'near', locale: i18n.language }, zone: settings?.timeZone ?? 'UTC' } as const;
}

export function NewEventForm({ params, onDone, onClose }: EventFormProps & { readonly onDone: (slug: string) => void }) {
  const { t } = useTranslation();
  const around = useAround(params);
  const known = useQuery(eventsQuery(params)).data?.items ?? [];
  const create = useCreateEvent(params);
  const form = useContractForm({
    begun: NEW_EVENT,
    judge: (draft) => readNewEvent(draft, known, around),
    send: (body) => create.mutateAsync(body),
    onDone: ({ slug }) => onDone(slug),
  });
  return (
    <FormDialog title={t('events.add')} saveLabel={t('events.add')} form={form} onClose={onClose}>
      <Fields params={params} form={form} />
    </FormDialog>
  );
}

export function EditEventForm({ params, event, onClose }: EventFormProps & { readonly event: EventDetail }) {
  const { t } = useTranslation();
  const around = useAround(params);
  const parties = useQuery(partiesQuery(params)).data?.items ?? [];
  const edit = useEditEvent(params);
  const form = useContractForm({
    begun: eventDraftOf(event),
    revision: event.revision,
    judge: (draft) => readEditedEvent(draft, around),
    send: (body, ifMatch) => edit.mutateAsync({ event: event.id, ifMatch, body }),
    newer: (current) => {
      const newer = EventDetail.safeParse(current).data;
      return newer ? { draft: eventDraftOf(newer), revision: newer.revision } : null;
    },
    onDone: onClose,
  });
  const nameOf = (slug: string) => parties.find((party) => party.slug === slug)?.shortName ?? slug;
  return (
    <FormDialog title={t('events.edit')} saveLabel={t('catalogue.save')} form={form} wordsOf={(draft) => eventWords(t, draft, nameOf)} onClose={onClose}>
      <Fields params={params} form={form} />
      <DraftText field={form.field('reason')} label={t('catalogue.reason')} description={t('catalogue.reasonHint')} />
    </FormDialog>
  );
}

function Fields({ params, form }: { params: NegotiationRef; form: FormState<EventDraft> }) {
  const { t } = useTranslation();
  const { days, zone } = useAround(params);
  const hasTime = form.draft.startsTime !== '' || form.draft.endsTime !== '';
  return (
    <>
      <DraftText field={form.field('title')} label={t('events.eventTitle')} description={t('events.eventTitleHint')} required takesFocus />
      <div className={styles.grid}>
        <DraftSelect field={form.field('kind')} label={t('events.kind')} choices={EVENT_KINDS.map((kind) => ({ value: kind, label: t(`events.kinds.${kind}`) }))} />
        <DraftSelect field={form.field('status')} label={t('events.status')} choices={EVENT_STATUSES.map((status) => ({ value: status, label: t(`events.statuses.${status}`) }))} />
        <DraftText field={form.field('place')} label={t('events.place')} />
      </div>
      <div className={styles.grid}>
        <DayInput {...form.field('starts')} label={t('events.starts')} required today={days.today} lies="near" />
        <TimeField field={form.field('startsTime')} label={t('events.startsTime')} />
        <DayInput {...form.field('ends')} label={t('events.ends')} today={days.today} lies="near" />
        <TimeField field={form.field('endsTime')} label={t('events.endsTime')} />
      </div>
      <ZoneField field={form.field('timeZone')} zone={zone} hint={t(hasTime ? 'events.timeZoneHint' : 'events.wholeDayHint', { zone })} />
      <PartiesField params={params} chosen={partiesOf(form.draft)} onChange={(slugs) => form.field('parties').onText(slugs.join('~'))} />
    </>
  );
}

function TimeField({ field: { value, error, onText }, label }: { field: DraftField; label: string }) {
  return <TextInput type="time" label={label} value={value} error={error} onChange={(event) => onText(event.currentTarget.value)} />;
}

function ZoneField({ field: { value, error, onText }, zone, hint }: { field: DraftField; zone: string; hint: string }) {
  const { t } = useTranslation();
  return (
    <Autocomplete
      label={t('events.timeZone')}
      description={hint}
      placeholder={zone}
      data={Intl.supportedValuesOf('timeZone')}
      limit={20}
      value={value}
      error={error}
      onChange={onText}
    />
  );
}

interface PartiesFieldProps {
  readonly params: NegotiationRef;
  readonly chosen: string[];
  readonly onChange: (slugs: string[]) => void;
}

function PartiesField({ params, chosen, onChange }: PartiesFieldProps) {
  const { t } = useTranslation();
  const parties = useQuery(partiesQuery(params)).data?.items ?? [];
  return (
    <Checkbox.Group label={t('events.parties')} value={chosen} onChange={onChange}>
      <Group gap="xs" mt={6}>
        {parties.map(({ slug, shortName }) => (
          <Checkbox key={slug} value={slug} label={shortName} size="sm" />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
