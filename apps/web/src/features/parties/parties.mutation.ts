import { editMembership, type EditMembership, joinBloc, type JoinBloc, removeMembership } from '@standpoint/contracts/memberships';
import { createParty, type CreateParty, editParty, type EditParty, removeParty } from '@standpoint/contracts/parties';
import { editSeat, type EditSeat, moveSeat, seatParty, type SeatParty, unseatParty } from '@standpoint/contracts/seats';
import { call, newIdempotencyKey } from '../../lib/api';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useNegotiationMutation } from '../../lib/use-negotiation-mutation';

interface Revision {
  readonly party: string;
  /** The revision of what is changed: of the party, of its seat or of its membership. */
  readonly ifMatch: number;
}

export const useCreateParty = (params: NegotiationRef) =>
  useNegotiationMutation(params, (body: CreateParty) => call(createParty, { params, body }, { idempotencyKey: newIdempotencyKey() }));

export const useEditParty = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ party, ifMatch, body }: Revision & { body: EditParty }) =>
    call(editParty, { params: { ...params, party }, body }, { ifMatch }),
  );

export const useRemoveParty = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ party, ifMatch }: Revision) => call(removeParty, { params: { ...params, party } }, { ifMatch }));

export const useSeatParty = (params: NegotiationRef) =>
  useNegotiationMutation(params, (body: SeatParty) => call(seatParty, { params, body }, { idempotencyKey: newIdempotencyKey() }));

export const useEditSeat = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ party, ifMatch, body }: Revision & { body: EditSeat }) =>
    call(editSeat, { params: { ...params, party }, body }, { ifMatch }),
  );

export const useMoveSeat = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ party, ifMatch, before }: Revision & { before: string | null }) =>
    call(moveSeat, { params: { ...params, party }, body: { before } }, { ifMatch }),
  );

export const useUnseatParty = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ party, ifMatch }: Revision) => call(unseatParty, { params: { ...params, party } }, { ifMatch }));

export const useJoinBloc = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ party, body }: { party: string; body: JoinBloc }) =>
    call(joinBloc, { params: { ...params, party }, body }, { idempotencyKey: newIdempotencyKey() }),
  );

export const useEditMembership = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ party, membership, ifMatch, body }: Revision & { membership: string; body: EditMembership }) =>
    call(editMembership, { params: { ...params, party, membership }, body }, { ifMatch }),
  );

export const useRemoveMembership = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ party, membership, ifMatch }: Revision & { membership: string }) =>
    call(removeMembership, { params: { ...params, party, membership } }, { ifMatch }),
  );
