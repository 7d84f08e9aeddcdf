import { AUTHORITIES, PARTY_KINDS, SEAT_ROLES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { CatalogueListSearch, CatalogueSearch, Counts, ListedCount } from './catalogue.js';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Ref, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { EditReason, RecordedRevision, Revision } from './revisions.js';
import { requiredText } from './text.js';

export const PartyKind = z.enum(PARTY_KINDS);
export const SeatRole = z.enum(SEAT_ROLES);

const days = { validFrom: Day.nullable(), validUntil: Day.nullable() };

export const Membership = z.object({ id: Id, bloc: Named, ...days, revision: Revision });
export type Membership = z.infer<typeof Membership>;

const named = {
  id: Id,
  slug: Slug,
  name: z.string(),
  shortName: z.string(),
  kind: PartyKind,
  countryCode: z.string().nullable(),
  wikidataId: z.string().nullable(),
  revision: Revision,
};

/** A party with its seat in this negotiation. */
export const Party = z.object({
  ...named,
  role: SeatRole,
  order: z.int().min(0),
  seatRevision: Revision,
  memberships: z.array(Membership),
});
export type Party = z.infer<typeof Party>;

/** A party that the workspace knows and that does not sit at this table. */
export const UnseatedParty = z.object(named);
export type UnseatedParty = z.infer<typeof UnseatedParty>;

export const Seat = z.object({ role: SeatRole, order: z.int().min(0), revision: Revision });
export type Seat = z.infer<typeof Seat>;

/** One party with all that hangs on it, seated here or not. */
export const PartyDetail = UnseatedParty.extend({
  seat: Seat.nullable().describe('null: not at this table'),
  negotiations: z.array(Named.extend({ role: SeatRole })).describe('The other tables it sits at'),
  memberships: z.array(Membership).describe('The blocs it belongs to'),
  members: z.array(z.object({ id: Id, member: Named, ...days, revision: Revision })).describe('Of a bloc: who belongs to it'),
  speakers: z.array(
    z.object({
      speaker: Named,
      authorityId: Id,
      capacity: z.string().nullable(),
      authority: z.enum(AUTHORITIES),
      ...days,
    }),
  ),
  positionCount: z.int().min(0).describe('Codings in this negotiation'),
  ...Counts.shape,
});
export type PartyDetail = z.infer<typeof PartyDetail>;

const fields = {
  name: requiredText(120),
  shortName: requiredText(40),
  kind: PartyKind,
  countryCode: z.string().regex(/^[A-Z]{2}$/, { message: 'ISO 3166-1 alpha-2, such as UA.' }).nullable(),
  wikidataId: z.string().regex(/^Q[1-9]\d{0,11}$/, { message: 'A Wikidata id such as Q212.' }).nullable(),
};

export const CreateParty = z.strictObject({
  slug: Slug,
  ...fields,
  shortName: fields.shortName.optional().describe('Default: the name'),
  countryCode: fields.countryCode.default(null),
  wikidataId: fields.wikidataId.default(null),
  role: SeatRole.default('principal'),
});
export type CreateParty = z.infer<typeof CreateParty>;

export const EditParty = z.strictObject(fields).partial().extend({ reason: EditReason });
export type EditParty = z.infer<typeof EditParty>;

/** The wordings of a party and, with `subject` seat and membership, of what it was given a place in. */
export const PartyRevision = z.discriminatedUnion('subject', [
  RecordedRevision.extend({
    subject: z.literal('party'),
    name: z.string(),
    shortName: z.string(),
    kind: PartyKind,
    countryCode: z.string().nullable(),
    wikidataId: z.string().nullable(),
  }),
  RecordedRevision.extend({ subject: z.literal('seat'), negotiation: Named, role: SeatRole, order: z.int().min(0) }),
  RecordedRevision.extend({ subject: z.literal('membership'), id: Id, party: Named, bloc: Named, ...days }),
]);
export type PartyRevision = z.infer<typeof PartyRevision>;

export const PartyParams = NegotiationParams.extend({ party: Ref });

const base = '/workspaces/:workspace/negotiations/:negotiation/parties';

export const listParties = endpoint({
  name: 'listParties',
  summary: 'The parties of a negotiation in seat order',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: CatalogueListSearch,
  response: z.object({ items: z.array(Party.extend(ListedCount.shape)) }),
});

export const listUnseatedParties = endpoint({
  name: 'listUnseatedParties',
  summary: 'The parties of the workspace that have no seat in this negotiation, by name',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/unseated-parties',
  access: 'negotiation:read',
  params: NegotiationParams,
  response: z.object({ items: z.array(UnseatedParty) }),
});

export const createParty = endpoint({
  name: 'createParty',
  summary: 'Create a party in the workspace and seat it in this negotiation',
  method: 'POST',
  path: base,
  access: 'party:edit',
  params: NegotiationParams,
  body: CreateParty,
  response: Party,
  status: 201,
});

export const readParty = endpoint({
  name: 'readParty',
  summary: 'One party with its seat, blocs, members, speakers and numbers',
  method: 'GET',
  path: `${base}/:party`,
  access: 'negotiation:read',
  params: PartyParams,
  search: CatalogueSearch,
  response: PartyDetail,
});

export const editParty = endpoint({
  name: 'editParty',
  summary: 'Change how a party is called and what it is; earlier readings keep the old wording',
  method: 'PATCH',
  path: `${base}/:party`,
  access: 'party:edit',
  params: PartyParams,
  body: EditParty,
  response: PartyDetail,
  ifMatch: true,
});

export const removeParty = endpoint({
  name: 'removeParty',
  summary: 'Remove a party from the workspace; refused while anything that stands names it',
  method: 'DELETE',
  path: `${base}/:party`,
  access: 'party:edit',
  params: PartyParams,
  status: 204,
  ifMatch: true,
});

export const listPartyRevisions = endpoint({
  name: 'listPartyRevisions',
  summary: 'Every wording of a party, its seats and its memberships, newest first',
  method: 'GET',
  path: `${base}/:party/revisions`,
  access: 'negotiation:read',
  params: PartyParams,
  response: z.object({ items: z.array(PartyRevision) }),
});
