import { PARTY_KINDS, SEAT_ROLES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Ref, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { requiredText } from './text.js';

export const PartyKind = z.enum(PARTY_KINDS);
export const SeatRole = z.enum(SEAT_ROLES);

export const Membership = z.object({
  id: Id,
  bloc: Named,
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
});
export type Membership = z.infer<typeof Membership>;

/** A party with its seat in this negotiation. */
export const Party = z.object({
  id: Id,
  slug: Slug,
  name: z.string(),
  shortName: z.string(),
  kind: PartyKind,
  countryCode: z.string().nullable(),
  wikidataId: z.string().nullable(),
  role: SeatRole,
  order: z.int().min(0),
  memberships: z.array(Membership),
});
export type Party = z.infer<typeof Party>;

export const CreateParty = z.strictObject({
  slug: Slug,
  name: requiredText(120),
  shortName: requiredText(40).optional().describe('Default: the name'),
  kind: PartyKind,
  countryCode: z.string().regex(/^[A-Z]{2}$/, { message: 'ISO 3166-1 alpha-2, such as UA.' }).nullable().default(null),
  wikidataId: z.string().regex(/^Q[1-9]\d{0,11}$/, { message: 'A Wikidata id such as Q212.' }).nullable().default(null),
  role: SeatRole.default('principal'),
});
export type CreateParty = z.infer<typeof CreateParty>;

/** Seats a party of the workspace that is not at this table yet. */
export const SeatParty = z.strictObject({ party: Ref, role: SeatRole });
export type SeatParty = z.infer<typeof SeatParty>;

export const JoinBloc = z
  .strictObject({ bloc: Ref, validFrom: Day.nullable().default(null), validUntil: Day.nullable().default(null) })
  .refine((m) => !m.validFrom || !m.validUntil || m.validFrom <= m.validUntil, {
    path: ['validUntil'],
    params: { code: 'ends-before-it-begins' },
    message: 'The membership ends before it begins.',
  });
export type JoinBloc = z.infer<typeof JoinBloc>;

export const PartyParams = NegotiationParams.extend({ party: Ref });

export const listParties = endpoint({
  name: 'listParties',
  summary: 'The parties of a negotiation in seat order',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/parties',
  access: 'negotiation:read',
  params: NegotiationParams,
  response: z.object({ items: z.array(Party) }),
});

export const createParty = endpoint({
  name: 'createParty',
  summary: 'Create a party in the workspace and seat it in this negotiation',
  method: 'POST',
  path: '/workspaces/:workspace/negotiations/:negotiation/parties',
  access: 'party:edit',
  params: NegotiationParams,
  body: CreateParty,
  response: Party,
  status: 201,
});

export const seatParty = endpoint({
  name: 'seatParty',
  summary: 'Seat a party that the workspace already knows',
  method: 'POST',
  path: '/workspaces/:workspace/negotiations/:negotiation/seats',
  access: 'party:edit',
  params: NegotiationParams,
  body: SeatParty,
  response: Party,
  status: 201,
});

export const joinBloc = endpoint({
  name: 'joinBloc',
  summary: 'Record that a party belongs to a bloc, from–to',
  method: 'POST',
  path: '/workspaces/:workspace/negotiations/:negotiation/parties/:party/memberships',
  access: 'party:edit',
  params: PartyParams,
  body: JoinBloc,
  response: Party,
  status: 201,
});
