import { AddAuthority, EditAuthority } from '@standpoint/contracts/authorities';
import { AuthorityOfSpeaker } from '@standpoint/contracts/speakers';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { type NegotiationRef, partiesQuery, settingsQuery } from '../../../lib/negotiation-lists.query';
import { type DayContext, dayOrTyped } from '../../../lib/read-day';
import { type FormState, useContractForm } from '../../../lib/use-contract-form';
import { DayInput } from '../../../ui/day-input';
import { DraftSelect, DraftText } from '../../../ui/draft-inputs';
import styles from '../../../ui/field-grid.module.css';
import { FormDialog } from '../../../ui/form-dialog';
import { AuthorityField } from '../speaker-draft-fields';
import { useAddAuthority, useEditAuthority } from '../speakers.mutation';

type AuthorityDraft = Record<'party' | 'capacity' | 'authority' | 'validFrom' | 'validUntil' | 'reason', string>;

const dayText = (day: string | null) => (day ? formatDay(day) : '');

const draftOf = (authority: AuthorityOfSpeaker): AuthorityDraft => ({
  party: authority.party?.slug ?? '',
  capacity: authority.capacity ?? '',
  authority: authority.authority,
  validFrom: dayText(authority.validFrom),
  validUntil: dayText(authority.validUntil),
  reason: '',
});

const EMPTY: AuthorityDraft = { party: '', capacity: '', authority: 'speaks for', validFrom: '', validUntil: '', reason: '' };

const readFields = ({ capacity, authority, validFrom, validUntil }: AuthorityDraft, days: DayContext) => ({
  capacity: capacity.trim() || null,
  authority,
  validFrom: dayOrTyped(validFrom, days),
  validUntil: dayOrTyped(validUntil, days),
});

function useDays(params: NegotiationRef): DayContext {
  const { i18n } = useTranslation();
  const today = useQuery(settingsQuery(params)).data?.today ?? '';
  return { today, lies: 'past', locale: i18n.language };
}

interface AuthorityFormProps {
  readonly params: NegotiationRef;
  readonly speaker: string;
  readonly onClose: () => void;
}

export function AddAuthorityForm({ params, speaker, onClose }: AuthorityFormProps) {
  const { t } = useTranslation();
  const days = useDays(params);
  const parties = useQuery(partiesQuery(params)).data?.items ?? [];
  const add = useAddAuthority(params);
  const form = useContractForm({
    begun: EMPTY,
    judge: (draft) => AddAuthority.safeParse({ ...readFields(draft, days), party: draft.party || null }),
    send: (body) => add.mutateAsync({ speaker, body }),
    onDone: onClose,
  });
  const choices = [{ value: '', label: t('speakers.forNobody') }, ...parties.map(({ slug, shortName }) => ({ value: slug, label: shortName }))];
  return (
    <FormDialog title={t('speakers.addAuthority')} saveLabel={t('speakers.addAuthority')} form={form} onClose={onClose}>
      <DraftSelect field={form.field('party')} label={t('speakers.speaksFor')} choices={choices} takesFocus />
      <Fields form={form} today={days.today} />
    </FormDialog>
  );
}

export function EditAuthorityForm({ params, speaker, authority, onClose }: AuthorityFormProps & { readonly authority: AuthorityOfSpeaker }) {
  const { t } = useTranslation();
  const days = useDays(params);
  const edit = useEditAuthority(params);
  const form = useContractForm({
    begun: draftOf(authority),
    revision: authority.revision,
    judge: (draft) => EditAuthority.safeParse({ ...readFields(draft, days), reason: draft.reason.trim() || undefined }),
    send: (body, ifMatch) => edit.mutateAsync({ speaker, authority: authority.id, ifMatch, body }),
    newer: (current) => {
      const newer = AuthorityOfSpeaker.safeParse(current).data;
      return newer ? { draft: draftOf(newer), revision: newer.revision } : null;
    },
    onDone: onClose,
  });
  const title = t('speakers.editAuthority', { party: authority.party?.name ?? t('speakers.forNobody') });
  return (
    <FormDialog title={title} saveLabel={t('catalogue.save')} form={form} wordsOf={wordsOf} onClose={onClose}>
      <Fields form={form} today={days.today} />
      <DraftText field={form.field('reason')} label={t('catalogue.reason')} description={t('catalogue.reasonHint')} />
    </FormDialog>
  );

  function wordsOf({ capacity, authority: word, validFrom, validUntil }: AuthorityDraft) {
    return [
      [t('speakers.capacity'), capacity],
      [t('speakers.authority'), t(`words.authority.${word as AuthorityOfSpeaker['authority']}`)],
      [t('speakers.from'), validFrom],
      [t('speakers.until'), validUntil],
    ] as const;
  }
}

function Fields({ form, today }: { form: FormState<AuthorityDraft>; today: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.grid}>
      <DraftText field={form.field('capacity')} label={t('speakers.capacity')} placeholder={t('speakers.capacityHint')} />
      <AuthorityField field={form.field('authority')} />
      <DayInput {...form.field('validFrom')} label={t('speakers.from')} today={today} lies="past" />
      <DayInput {...form.field('validUntil')} label={t('speakers.until')} description={t('speakers.untilHint')} today={today} lies="past" />
    </div>
  );
}
