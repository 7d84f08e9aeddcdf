import { AUTHORITIES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Ref } from './identifiers.js';
import { EditReason } from './revisions.js';
import { AuthorityOfSpeaker, SpeakerParams } from './speakers.js';
import { requiredText } from './text.js';

interface Days {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

const inOrder = ({ validFrom, validUntil }: Days) => !validFrom || !validUntil || validFrom <= validUntil;
const outOfOrder = {
  path: ['validUntil'],
  params: { code: 'ends-before-it-begins' },
  message: 'The authority ends before it begins.',
};

export const AddAuthority = z
  .strictObject({
    party: Ref.nullable().default(null).describe('null: speaks for nobody at the table'),
    capacity: requiredText(120).nullable().default(null),
    authority: z.enum(AUTHORITIES).default('speaks for'),
    validFrom: Day.nullable().default(null),
    validUntil: Day.nullable().default(null),
  })
  .refine(inOrder, outOfOrder);
export type AddAuthority = z.infer<typeof AddAuthority>;

/** Who leaves an office on a day gets that day as `validUntil`. */
export const EditAuthority = z
  .strictObject({
    capacity: requiredText(120).nullable(),
    authority: z.enum(AUTHORITIES),
    validFrom: Day.nullable(),
    validUntil: Day.nullable(),
    reason: EditReason,
  })
  .refine(inOrder, outOfOrder);
export type EditAuthority = z.infer<typeof EditAuthority>;

export const AuthorityParams = SpeakerParams.extend({ authority: Id });

const base = '/workspaces/:workspace/negotiations/:negotiation/speakers/:speaker/authorities';

export const addAuthority = endpoint({
  name: 'addAuthority',
  summary: 'Say for whom a speaker speaks, in which capacity and with which authority, from–to',
  method: 'POST',
  path: base,
  access: 'speaker:edit',
  params: SpeakerParams,
  body: AddAuthority,
  response: AuthorityOfSpeaker,
  status: 201,
});

export const editAuthority = endpoint({
  name: 'editAuthority',
  summary: 'Change capacity, authority or days; for another party add another authority',
  method: 'PUT',
  path: `${base}/:authority`,
  access: 'speaker:edit',
  params: AuthorityParams,
  body: EditAuthority,
  response: AuthorityOfSpeaker,
  ifMatch: true,
});

export const removeAuthority = endpoint({
  name: 'removeAuthority',
  summary: 'Take back an authority that was recorded by mistake',
  method: 'DELETE',
  path: `${base}/:authority`,
  access: 'speaker:edit',
  params: AuthorityParams,
  status: 204,
  ifMatch: true,
});
