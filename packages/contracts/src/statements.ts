import {
  CHANNELS,
  EVIDENCE,
  FACETS,
  LINK_TYPES,
  MARKINGS,
  PRECISIONS,
  QUOTE_KINDS,
  SPEAKER_KINDS,
  STATEMENT_KINDS,
  STATEMENT_STATUSES,
} from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day, Instant, LocalTime, TimeZone } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Person, Ref } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { checkStatement } from './check-statement.js';
import { pageOf } from './page.js';
import { Position, PositionInput } from './positions.js';
import { Reliability } from './sources.js';
import { StatementMarks, StatementSearch, Total } from './statement-search.js';
import { Language, requiredText, text } from './text.js';

const said = {
  speakerAsPrinted: text(120).nullable(),
  saidOn: Day.describe('The latest day on which it can have been said'),
  saidFrom: Day.nullable().describe('The earliest; null = unknown'),
  precision: z.enum(PRECISIONS),
  saidAt: z.strictObject({ time: LocalTime, timeZone: TimeZone }).nullable().describe('Local time and zone, where known'),
  kind: z.enum(STATEMENT_KINDS),
  evidence: z.enum(EVIDENCE).describe('How we know; each position may differ'),
  channel: z.enum(CHANNELS),
  marking: z.enum(MARKINGS),
  quoteKind: z.enum(QUOTE_KINDS),
  quoteLanguage: Language,
  originalLanguage: Language.nullable(),
  credibility: z.int().min(1).max(6).nullable().describe('Admiralty, 1 confirmed … 5 improbable; 6 = cannot be judged, not worst'),
  status: z.enum(STATEMENT_STATUSES),
};

export const SpokenBy = Named.extend({ kind: z.enum(SPEAKER_KINDS) });

/** What a link points to, short. */
export const LinkedStatement = z.object({
  id: Id,
  externalId: z.string().nullable(),
  party: Named.nullable(),
  saidOn: Day,
  quote: z.string(),
  quoteKind: z.enum(QUOTE_KINDS),
});

export const StatementLink = z.object({
  type: z.enum(LINK_TYPES),
  statement: LinkedStatement,
  issue: Named.nullable(),
  facet: z.enum(FACETS).nullable(),
});

export const StatementSource = z.object({
  id: Id,
  slug: z.string(),
  outlet: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  publishedOn: Day.nullable(),
  reliability: Reliability.nullable(),
  locator: z.string().nullable(),
});

/** One utterance or passage, in one revision. */
export const Statement = z.object({
  id: Id,
  revision: z.int().min(1).describe('Hand it back in If-Match when correcting or retracting'),
  externalId: z.string().nullable(),
  party: Named.nullable(),
  speaker: SpokenBy.nullable(),
  reporterParty: Named.nullable(),
  reporter: Named.nullable(),
  event: Named.nullable(),
  ...said,
  quote: z.string(),
  originalQuote: z.string().nullable(),
  sources: z.array(StatementSource),
  links: z.array(StatementLink).describe('To earlier statements'),
  linkedFrom: z.array(StatementLink).describe('From later statements'),
  positions: z.array(Position),
  recordedAt: Instant,
  recordedBy: Person,
  /** Why this revision replaced the one before; null for the first. */
  reason: z.string().nullable(),
  /** Set once this revision no longer stands. */
  closedAt: Instant.nullable(),
  retracted: z.object({ at: Instant, by: Person, reason: z.string() }).nullable(),
});
export type Statement = z.infer<typeof Statement>;

const fields = {
  externalId: requiredText(120).nullable().default(null).describe('Your own id; unique in the negotiation'),
  party: Ref.nullable().default(null).describe('null: commentary by nobody at the table; it carries no position'),
  speaker: Ref.nullable().default(null),
  speakerAsPrinted: said.speakerAsPrinted.default(null),
  reporterParty: Ref.nullable().default(null).describe('Who told it'),
  reporter: Ref.nullable().default(null),
  event: Ref.nullable().default(null),
  saidOn: said.saidOn,
  saidFrom: said.saidFrom.optional().describe('The earliest day; null = unknown. Default: said on, where the precision is day or exact'),
  precision: said.precision.default('day'),
  saidAt: said.saidAt.default(null),
  kind: said.kind.default('claim'),
  evidence: said.evidence.default('stated'),
  channel: said.channel.default('public'),
  marking: said.marking.default('clear'),
  quote: requiredText(10_000),
  quoteKind: said.quoteKind.default('verbatim'),
  quoteLanguage: said.quoteLanguage.default('en'),
  originalLanguage: said.originalLanguage.default(null),
  originalQuote: text(10_000).nullable().default(null),
  sources: z
    .array(z.strictObject({ source: Ref, locator: text(300).nullable().default(null) }))
    .max(50)
    .default([]),
  credibility: said.credibility.default(null),
  links: z
    .array(
      z.strictObject({
        type: z.enum(LINK_TYPES),
        statement: Id,
        issue: Ref.nullable().default(null),
        facet: z.enum(FACETS).nullable().default(null),
      }),
    )
    .max(50)
    .default([]),
  status: said.status.default('published'),
  positions: z.array(PositionInput).max(50).default([]),
};

export const RecordStatement = z
  .strictObject({ ...fields, evenIfTwin: z.boolean().default(false).describe('true records it although a twin is there') })
  .superRefine(checkStatement);
export type RecordStatement = z.infer<typeof RecordStatement>;
/** What a client may leave out. */
export type RecordStatementInput = z.input<typeof RecordStatement>;

export const CorrectStatement = z
  .strictObject({ ...fields, reason: requiredText(500) })
  .superRefine(checkStatement);
export type CorrectStatement = z.infer<typeof CorrectStatement>;

export const GiveReason = z.strictObject({ reason: requiredText(500) });

export const StatementParams = NegotiationParams.extend({ statement: Id });

/** A statement as the list shows it. */
export const ListedStatement = Statement.extend({
  marks: StatementMarks.nullable().describe('Where the words searched for stand; null without a search'),
});
export type ListedStatement = z.infer<typeof ListedStatement>;

const base = '/workspaces/:workspace/negotiations/:negotiation/statements';

export const listStatements = endpoint({
  name: 'listStatements',
  summary: 'Statements that a search finds, page by page; newest said first unless asked otherwise',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: StatementSearch,
  response: pageOf(ListedStatement).extend({ total: Total.nullable().describe('With the first page only') }),
});

export const recordStatement = endpoint({
  name: 'recordStatement',
  summary: 'Log a statement with its positions',
  method: 'POST',
  path: base,
  access: 'statement:record',
  params: NegotiationParams,
  body: RecordStatement,
  response: Statement,
  status: 201,
});

export const readStatement = endpoint({
  name: 'readStatement',
  summary: 'One statement as it stands, or its last revision if it was retracted',
  method: 'GET',
  path: `${base}/:statement`,
  access: 'negotiation:read',
  params: StatementParams,
  response: Statement,
});

export const listStatementRevisions = endpoint({
  name: 'listStatementRevisions',
  summary: 'Every revision of a statement, newest first',
  method: 'GET',
  path: `${base}/:statement/revisions`,
  access: 'negotiation:read',
  params: StatementParams,
  response: z.object({ items: z.array(Statement) }),
});

export const correctStatement = endpoint({
  name: 'correctStatement',
  summary: 'Correct a statement and its positions, with a reason; the earlier wording stays readable',
  method: 'PUT',
  path: `${base}/:statement`,
  access: 'statement:correct',
  params: StatementParams,
  body: CorrectStatement,
  response: Statement,
  ifMatch: true,
});

export const retractStatement = endpoint({
  name: 'retractStatement',
  summary: 'Retract a statement with a reason: from now on as if never said',
  method: 'POST',
  path: `${base}/:statement/retraction`,
  access: 'statement:retract',
  params: StatementParams,
  body: GiveReason,
  response: Statement,
  status: 200,
  ifMatch: true,
});

export const reinstateStatement = endpoint({
  name: 'reinstateStatement',
  summary: 'Undo a retraction, with a reason; history shows both',
  method: 'POST',
  path: `${base}/:statement/reinstatement`,
  access: 'statement:retract',
  params: StatementParams,
  body: GiveReason,
  response: Statement,
  status: 200,
  ifMatch: true,
});
