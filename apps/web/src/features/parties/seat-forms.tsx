import type { PartyDetail, SeatRole } from '@standpoint/contracts/parties';
import { EditSeat, SeatParty } from '@standpoint/contracts/seats';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useContractForm } from '../../lib/use-contract-form';
import { DraftSelect, DraftText } from '../../ui/draft-inputs';
import { FormDialog } from '../../ui/form-dialog';
import { useEditSeat, useSeatParty } from './parties.mutation';
import { unseatedPartiesQuery } from './parties.query';
import { RoleField } from './party-form';

interface SeatFormProps {
  readonly params: NegotiationRef;
  readonly onClose: () => void;
}

/** A party of the workspace that is not at this table takes a seat. */
export function SeatKnownPartyForm({ params, onClose }: SeatFormProps) {
  const { t } = useTranslation();
  const seat = useSeatParty(params);
  const unseated = useQuery(unseatedPartiesQuery(params)).data?.items ?? [];
  const form = useContractForm({
    begun: { party: '', role: 'principal' },
    judge: (draft) => SeatParty.safeParse(draft),
    send: (body) => seat.mutateAsync(body),
    onDone: onClose,
  });
  const choices = [{ value: '', label: t('parties.choose') }, ...unseated.map(({ slug, name }) => ({ value: slug, label: name }))];
  return (
    <FormDialog title={t('parties.seatKnown')} saveLabel={t('parties.seat')} form={form} onClose={onClose}>
      <DraftSelect field={form.field('party')} label={t('parties.party')} choices={choices} required takesFocus />
      <RoleField field={form.field('role')} />
    </FormDialog>
  );
}

export interface Seated {
  readonly id: string;
  readonly name: string;
  readonly role: z.infer<typeof SeatRole>;
  readonly seatRevision: number;
}

export const seatedOf = ({ id, name, seat }: PartyDetail): Seated | null => seat && { id, name, role: seat.role, seatRevision: seat.revision };

export function EditSeatForm({ params, party, onClose }: SeatFormProps & { readonly party: Seated }) {
  const { t } = useTranslation();
  const edit = useEditSeat(params);
  const form = useContractForm({
    begun: { role: party.role, reason: '' },
    revision: party.seatRevision,
    judge: ({ role, reason }) => EditSeat.safeParse({ role, reason: reason.trim() || undefined }),
    send: (body, ifMatch) => edit.mutateAsync({ party: party.id, ifMatch, body }),
    onDone: onClose,
  });
  return (
    <FormDialog title={t('parties.roleOf', { name: party.name })} saveLabel={t('catalogue.save')} form={form} onClose={onClose}>
      <RoleField field={form.field('role')} />
      <DraftText field={form.field('reason')} label={t('catalogue.reason')} description={t('catalogue.reasonHint')} />
    </FormDialog>
  );
}
