import { ALIAS_JUDGEMENTS, AUTHORITIES, SPEAKER_KINDS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { CatalogueSearch, Counts, ListedCount, SharedListSearch } from './catalogue.js';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Ref, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { EditReason, RecordedRevision, Revision } from './revisions.js';
import { requiredText, text } from './text.js';

export const SpeakerKind = z.enum(SPEAKER_KINDS);

export const AuthorityOfSpeaker = z.object({
  id: Id,
  party: Named.nullable().describe('null: speaks for nobody at the table'),
  capacity: z.string().nullable().describe('The office or role as printed'),
  authority: z.enum(AUTHORITIES),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
  revision: Revision,
});
export type AuthorityOfSpeaker = z.infer<typeof AuthorityOfSpeaker>;

/** A spelling, and whether it means the speaker. */
export const Alias = z.object({
  id: Id,
  spelling: z.string(),
  judgement: z.enum(ALIAS_JUDGEMENTS),
  revision: Revision,
});
export type Alias = z.infer<typeof Alias>;

/** A person (or body) who speaks for a party in a capacity, with an authority. */
export const Speaker = z.object({
  id: Id,
  slug: Slug,
  name: z.string(),
  kind: SpeakerKind,
  note: z.string().nullable(),
  revision: Revision,
  authorities: z.array(AuthorityOfSpeaker),
  aliases: z.array(Alias),
});
export type Speaker = z.infer<typeof Speaker>;

export const SpeakerDetail = Speaker.extend({
  printed: z
    .array(
      z.object({
        spelling: z.string(),
        statementCount: z.int().min(1),
        judgement: z.enum(ALIAS_JUDGEMENTS).nullable().describe('null: nobody has judged it yet'),
      }),
    )
    .describe('How statements of this negotiation print the name, most often first'),
  ...Counts.shape,
});
export type SpeakerDetail = z.infer<typeof SpeakerDetail>;

const fields = {
  name: requiredText(120),
  kind: SpeakerKind,
  note: text(2_000).nullable(),
};

export const CreateSpeaker = z.strictObject({
  slug: Slug,
  ...fields,
  kind: fields.kind.default('person'),
  note: fields.note.default(null),
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

export const EditSpeaker = z.strictObject(fields).partial().extend({ reason: EditReason });
export type EditSpeaker = z.infer<typeof EditSpeaker>;

/** The wordings of a speaker and, with `subject` authority and alias, of what was said of them. */
export const SpeakerRevision = z.discriminatedUnion('subject', [
  RecordedRevision.extend({
    subject: z.literal('speaker'),
    name: z.string(),
    kind: SpeakerKind,
    note: z.string().nullable(),
  }),
  RecordedRevision.extend({
    subject: z.literal('authority'),
    id: Id,
    party: Named.nullable(),
    capacity: z.string().nullable(),
    authority: z.enum(AUTHORITIES),
    validFrom: Day.nullable(),
    validUntil: Day.nullable(),
  }),
  RecordedRevision.extend({
    subject: z.literal('alias'),
    id: Id,
    spelling: z.string(),
    judgement: z.enum(ALIAS_JUDGEMENTS),
  }),
]);
export type SpeakerRevision = z.infer<typeof SpeakerRevision>;

export const SpeakerParams = NegotiationParams.extend({ speaker: Ref });

export const JudgeAlias = z.strictObject({ spelling: requiredText(120), judgement: z.enum(ALIAS_JUDGEMENTS) });
export type JudgeAlias = z.infer<typeof JudgeAlias>;

const base = '/workspaces/:workspace/negotiations/:negotiation/speakers';

export const listSpeakers = endpoint({
  name: 'listSpeakers',
  summary: 'The speakers the workspace knows, with authority and spellings',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: SharedListSearch,
  response: z.object({ items: z.array(Speaker.extend(ListedCount.shape)) }),
});

export const createSpeaker = endpoint({
  name: 'createSpeaker',
  summary: 'Create a speaker',
  method: 'POST',
  path: base,
  access: 'speaker:edit',
  params: NegotiationParams,
  body: CreateSpeaker,
  response: Speaker,
  status: 201,
});

export const readSpeaker = endpoint({
  name: 'readSpeaker',
  summary: 'One speaker with authorities, spellings judged and printed, and numbers',
  method: 'GET',
  path: `${base}/:speaker`,
  access: 'negotiation:read',
  params: SpeakerParams,
  search: CatalogueSearch,
  response: SpeakerDetail,
});

export const editSpeaker = endpoint({
  name: 'editSpeaker',
  summary: 'Change name, kind or note of a speaker; earlier readings keep the old ones',
  method: 'PATCH',
  path: `${base}/:speaker`,
  access: 'speaker:edit',
  params: SpeakerParams,
  body: EditSpeaker,
  response: SpeakerDetail,
  ifMatch: true,
});

export const removeSpeaker = endpoint({
  name: 'removeSpeaker',
  summary: 'Remove a speaker with authorities and spellings; refused while a statement that stands names them',
  method: 'DELETE',
  path: `${base}/:speaker`,
  access: 'speaker:edit',
  params: SpeakerParams,
  status: 204,
  ifMatch: true,
});

export const listSpeakerRevisions = endpoint({
  name: 'listSpeakerRevisions',
  summary: 'Every wording of a speaker, their authorities and spellings, newest first',
  method: 'GET',
  path: `${base}/:speaker/revisions`,
  access: 'negotiation:read',
  params: SpeakerParams,
  response: z.object({ items: z.array(SpeakerRevision) }),
});

export const judgeAlias = endpoint({
  name: 'judgeAlias',
  summary: 'Say whether a spelling means this speaker; a later judgement takes an earlier one back',
  method: 'POST',
  path: `${base}/:speaker/aliases`,
  access: 'speaker:edit',
  params: SpeakerParams,
  body: JudgeAlias,
  response: Speaker,
  status: 201,
});
