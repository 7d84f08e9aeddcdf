import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Ref } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { Party, PartyParams, SeatRole } from './parties.js';
import { EditReason } from './revisions.js';

/** Seats a party of the workspace that is not at this table. */
export const SeatParty = z.strictObject({ party: Ref, role: SeatRole });
export type SeatParty = z.infer<typeof SeatParty>;

export const EditSeat = z.strictObject({ role: SeatRole, reason: EditReason });
export type EditSeat = z.infer<typeof EditSeat>;

export const MoveSeat = z.strictObject({ before: Ref.nullable().describe('The party to sit before; null = last') });
export type MoveSeat = z.infer<typeof MoveSeat>;

const base = '/workspaces/:workspace/negotiations/:negotiation/seats';

export const seatParty = endpoint({
  name: 'seatParty',
  summary: 'Seat a party that the workspace already knows',
  method: 'POST',
  path: base,
  access: 'party:edit',
  params: NegotiationParams,
  body: SeatParty,
  response: Party,
  status: 201,
});

export const editSeat = endpoint({
  name: 'editSeat',
  summary: 'Change the role of a party at this table; If-Match takes its seatRevision',
  method: 'PATCH',
  path: `${base}/:party`,
  access: 'party:edit',
  params: PartyParams,
  body: EditSeat,
  response: Party,
  ifMatch: true,
});

export const moveSeat = endpoint({
  name: 'moveSeat',
  summary: 'Move a party in the order of the table; the seats in between move up or down. If-Match takes its seatRevision',
  method: 'POST',
  path: `${base}/:party/place`,
  access: 'party:edit',
  params: PartyParams,
  body: MoveSeat,
  response: z.object({ items: z.array(Party).describe('All seats in their new order') }),
  status: 200,
  ifMatch: true,
});

export const unseatParty = endpoint({
  name: 'unseatParty',
  summary: 'Take a party from this table; refused while statements of it stand here. If-Match takes its seatRevision',
  method: 'DELETE',
  path: `${base}/:party`,
  access: 'party:edit',
  params: PartyParams,
  status: 204,
  ifMatch: true,
});
