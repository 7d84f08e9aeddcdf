import { EditMembership, JoinBloc } from '@standpoint/contracts/memberships';
import { Membership } from '@standpoint/contracts/parties';
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
import { useEditMembership, useJoinBloc } from '../parties.mutation';
import { unseatedPartiesQuery } from '../parties.query';

/** A membership as the page of either side shows it. */
export interface Belonging {
  readonly id: string;
  readonly revision: number;
  /** The member: memberships hang on it. */
  readonly party: string;
  readonly other: { readonly slug: string; readonly name: string };
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

type Days = Record<'validFrom' | 'validUntil', string>;

const daysOf = ({ validFrom, validUntil }: Pick<Belonging, 'validFrom' | 'validUntil'>): Days & { reason: string } => ({
  validFrom: validFrom ? formatDay(validFrom) : '',
  validUntil: validUntil ? formatDay(validUntil) : '',
  reason: '',
});

const readDays = ({ validFrom, validUntil }: Days, days: DayContext) => ({ validFrom: dayOrTyped(validFrom, days), validUntil: dayOrTyped(validUntil, days) });

function useDays(params: NegotiationRef): DayContext {
  const { i18n } = useTranslation();
  const today = useQuery(settingsQuery(params)).data?.today ?? '';
  return { today, lies: 'past', locale: i18n.language };
}

interface JoinFormProps {
  readonly params: NegotiationRef;
  readonly party: { readonly slug: string; readonly kind: string };
  /** `bloc`: which bloc the party joined; `member`: who joined this bloc. */
  readonly asks: 'bloc' | 'member';
  readonly onClose: () => void;
}

export function JoinForm({ params, party, asks, onClose }: JoinFormProps) {
  const { t } = useTranslation();
  const days = useDays(params);
  const seated = useQuery(partiesQuery(params)).data?.items ?? [];
  const unseated = useQuery(unseatedPartiesQuery(params)).data?.items ?? [];
  const join = useJoinBloc(params);
  const form = useContractForm({
    begun: { bloc: '', validFrom: '', validUntil: '' },
    judge: (draft) => JoinBloc.safeParse({ ...readDays(draft, days), bloc: draft.bloc }),
    send: (body) => join.mutateAsync(asks === 'bloc' ? { party: party.slug, body } : { party: body.bloc, body: { ...body, bloc: party.slug } }),
    onDone: onClose,
  });
  const known = [...seated, ...unseated].filter(({ slug, kind }) => slug !== party.slug && (asks === 'member' || kind === 'bloc'));
  const choices = [{ value: '', label: t('parties.choose') }, ...known.map(({ slug, name }) => ({ value: slug, label: name }))];
  const title = t(asks === 'bloc' ? 'parties.joinBloc' : 'parties.addMember');
  return (
    <FormDialog title={title} saveLabel={title} form={form} onClose={onClose}>
      <DraftSelect
        field={form.field('bloc')}
        label={t(asks === 'bloc' ? 'parties.bloc' : 'parties.member')}
        {...(asks === 'bloc' && known.length === 0 && { description: t('parties.noBlocYet') })}
        choices={choices}
        required
        takesFocus
      />
      <DayFields form={form} today={days.today} />
    </FormDialog>
  );
}

interface EditMembershipFormProps {
  readonly params: NegotiationRef;
  readonly belonging: Belonging;
  readonly onClose: () => void;
}

export function EditMembershipForm({ params, belonging, onClose }: EditMembershipFormProps) {
  const { t } = useTranslation();
  const days = useDays(params);
  const edit = useEditMembership(params);
  const form = useContractForm({
    begun: daysOf(belonging),
    revision: belonging.revision,
    judge: (draft) => EditMembership.safeParse({ ...readDays(draft, days), reason: draft.reason.trim() || undefined }),
    send: (body, ifMatch) => edit.mutateAsync({ party: belonging.party, membership: belonging.id, ifMatch, body }),
    newer: (current) => {
      const newer = Membership.safeParse(current).data;
      return newer ? { draft: daysOf(newer), revision: newer.revision } : null;
    },
    onDone: onClose,
  });
  const wordsOf = ({ validFrom, validUntil }: Days) => [[t('parties.from'), validFrom] as const, [t('parties.until'), validUntil] as const];
  return (
    <FormDialog title={t('parties.editMembership', { name: belonging.other.name })} saveLabel={t('catalogue.save')} form={form} wordsOf={wordsOf} onClose={onClose}>
      <DayFields form={form} today={days.today} />
      <DraftText field={form.field('reason')} label={t('catalogue.reason')} description={t('catalogue.reasonHint')} />
    </FormDialog>
  );
}

function DayFields<D extends Days>({ form, today }: { form: FormState<D>; today: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.grid}>
      <DayInput {...form.field('validFrom')} label={t('parties.from')} description={t('parties.fromHint')} today={today} lies="past" />
      <DayInput {...form.field('validUntil')} label={t('parties.until')} description={t('parties.untilHint')} today={today} lies="past" />
    </div>
  );
}
