import { ALIAS_JUDGEMENTS, AUTHORITIES, SPEAKER_KINDS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Ref, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { requiredText } from './text.js';

export const SpeakerKind = z.enum(SPEAKER_KINDS);

export const AuthorityOfSpeaker = z.object({
  party: Named.nullable().describe('null: speaks for nobody at the table'),
  capacity: z.string().nullable().describe('The office or role as printed'),
  authority: z.enum(AUTHORITIES),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
});

export const Alias = z.object({ id: Id, spelling: z.string(), judgement: z.enum(ALIAS_JUDGEMENTS) });

/** A person (or body) who speaks for a party in a capacity, with an authority. */
export const Speaker = z.object({
  id: Id,
  slug: Slug,
  name: z.string(),
  kind: SpeakerKind,
  authorities: z.array(AuthorityOfSpeaker),
  aliases: z.array(Alias),
});
export type Speaker = z.infer<typeof Speaker>;

export const CreateSpeaker = z.strictObject({
  slug: Slug,
  name: requiredText(120),
  kind: SpeakerKind.default('person'),
  /** Nobody at the table: leave the party out. */
  party: Ref.nullable().default(null),
  capacity: requiredText(120).nullable().default(null),
  authority: z.enum(AUTHORITIES).default('speaks for'),
  validFrom: Day.nullable().default(null),
  validUntil: Day.nullable().default(null),
  aliases: z.array(requiredText(120)).max(50).default([]),
}).refine((speaker) => !speaker.validFrom || !speaker.validUntil || speaker.validFrom <= speaker.validUntil, {
  path: ['validUntil'],
  params: { code: 'ends-before-it-begins' },
  message: 'The authority ends before it begins.',
});
export type CreateSpeaker = z.infer<typeof CreateSpeaker>;

export const SpeakerParams = NegotiationParams.extend({ speaker: Ref });

export const JudgeAlias = z.strictObject({ spelling: requiredText(120), judgement: z.enum(ALIAS_JUDGEMENTS) });
export type JudgeAlias = z.infer<typeof JudgeAlias>;

export const listSpeakers = endpoint({
  name: 'listSpeakers',
  summary: 'The speakers the workspace knows, with authority and spellings',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/speakers',
  access: 'negotiation:read',
  params: NegotiationParams,
  response: z.object({ items: z.array(Speaker) }),
});

export const createSpeaker = endpoint({
  name: 'createSpeaker',
  summary: 'Create a speaker',
  method: 'POST',
  path: '/workspaces/:workspace/negotiations/:negotiation/speakers',
  access: 'speaker:edit',
  params: NegotiationParams,
  body: CreateSpeaker,
  response: Speaker,
  status: 201,
});

export const judgeAlias = endpoint({
  name: 'judgeAlias',
  summary: 'Say whether a spelling means this speaker; a later judgement takes an earlier one back',
  method: 'POST',
  path: '/workspaces/:workspace/negotiations/:negotiation/speakers/:speaker/aliases',
  access: 'speaker:edit',
  params: SpeakerParams,
  body: JudgeAlias,
  response: Speaker,
  status: 201,
});
