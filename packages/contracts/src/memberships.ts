import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Ref } from './identifiers.js';
import { Membership, Party, PartyParams } from './parties.js';
import { EditReason } from './revisions.js';

interface Days {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

const inOrder = ({ validFrom, validUntil }: Days) => !validFrom || !validUntil || validFrom <= validUntil;
const outOfOrder = {
  path: ['validUntil'],
  params: { code: 'ends-before-it-begins' },
  message: 'The membership ends before it begins.',
};

export const JoinBloc = z
  .strictObject({ bloc: Ref, validFrom: Day.nullable().default(null), validUntil: Day.nullable().default(null) })
  .refine(inOrder, outOfOrder);
export type JoinBloc = z.infer<typeof JoinBloc>;

/** A party that leaves a bloc on a day gets that day as `validUntil`. */
export const EditMembership = z
  .strictObject({ validFrom: Day.nullable(), validUntil: Day.nullable(), reason: EditReason })
  .refine(inOrder, outOfOrder);
export type EditMembership = z.infer<typeof EditMembership>;

export const MembershipParams = PartyParams.extend({ membership: Id });

const base = '/workspaces/:workspace/negotiations/:negotiation/parties/:party/memberships';

export const joinBloc = endpoint({
  name: 'joinBloc',
  summary: 'Record that a party belongs to a bloc, from–to',
  method: 'POST',
  path: base,
  access: 'party:edit',
  params: PartyParams,
  body: JoinBloc,
  response: Party,
  status: 201,
});

export const editMembership = endpoint({
  name: 'editMembership',
  summary: 'Change from when until when a party belongs to a bloc',
  method: 'PUT',
  path: `${base}/:membership`,
  access: 'party:edit',
  params: MembershipParams,
  body: EditMembership,
  response: Membership,
  ifMatch: true,
});

export const removeMembership = endpoint({
  name: 'removeMembership',
  summary: 'Take back a membership that was recorded by mistake',
  method: 'DELETE',
  path: `${base}/:membership`,
  access: 'party:edit',
  params: MembershipParams,
  status: 204,
  ifMatch: true,
});
