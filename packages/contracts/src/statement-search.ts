import { CHANNELS, EVIDENCE, MARKINGS, STATEMENT_KINDS, STATEMENT_STATUSES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day, Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { NegotiationParams } from './negotiations.js';
import { PageSearch } from './page.js';
import { wordList } from './reading.js';
import { text } from './text.js';

/** In a list of refs: those that have none. No slug is a single hyphen. */
export const NONE = '-';

/** Slugs or ids joined by `~`: any of them; `-` is "none". */
const refs = (what: string) =>
  z
    .string()
    .max(8_000)
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*|-)(~([a-z0-9]+(-[a-z0-9]+)*|-))*$/i, { message: 'Slugs or ids joined by ~; - for none.' })
    .optional()
    .describe(what);

/** Which statements: any of the values within a field, all fields together. The same words in a page's address, a file's and a bulk edit. */
export const StatementFilter = z.strictObject({
  q: text(300)
    .optional()
    .describe(
      'Words in quotes, originals, external ids, and names of speakers, parties and sources, with spellings; across scripts. ' +
        'All words must be found; each as the beginning of a word, "in quotation marks" as a phrase',
    ),
  party: refs('Who said it'),
  speaker: refs('Speakers'),
  reporterParty: refs('Whose side told it'),
  reporter: refs('Speakers who told it'),
  issue: refs('Has a position on any of these issues'),
  event: refs('Said at'),
  source: refs('Rests on'),
  coder: refs('User ids of who recorded the revision shown'),
  language: z
    .string()
    .max(500)
    .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*(~[a-z]{2,3}(-[a-z0-9]{2,8})*)*$/i, { message: 'Language codes joined by ~.' })
    .optional()
    .describe('Of the quote or of the original'),
  evidence: wordList(EVIDENCE).optional(),
  kind: wordList(STATEMENT_KINDS).optional(),
  channel: wordList(CHANNELS).optional(),
  marking: wordList(MARKINGS).optional(),
  status: wordList(STATEMENT_STATUSES).optional(),
  credibility: wordList(['1', '2', '3', '4', '5', '6', NONE]).optional().describe('1 to 6; - for none'),
  coded: z.enum(['with', 'without']).optional().describe('Has a position on an issue, or none yet'),
  redLine: z.enum(['with', 'without']).optional(),
  conditional: z.enum(['with', 'without']).optional(),
  saidFrom: Day.optional().describe('Said on this day or later'),
  saidUntil: Day.optional().describe('Said on this day or earlier'),
  asOf: Day.optional().describe('What had been said by then: as saidUntil; both hold where both are given'),
  knownAt: Instant.optional().describe('Revisions and names as known then'),
  retracted: z.enum(['with', 'only', 'without']).optional().describe('Default without'),
});
export type StatementFilter = z.infer<typeof StatementFilter>;

export const STATEMENT_SORTS = ['saidOn', 'recordedAt', 'party', 'speaker'] as const;
export type StatementSort = (typeof STATEMENT_SORTS)[number];

export const StatementOrder = z.strictObject({
  sort: z.enum(STATEMENT_SORTS).optional().describe('Default saidOn; equals: newest said first. Nobody comes after all names'),
  order: z.enum(['asc', 'desc']).optional().describe('Default desc for saidOn and recordedAt, asc for names; files without a sort: oldest said first'),
});

export const StatementSearch = PageSearch.extend(StatementFilter.shape).extend(StatementOrder.shape);
export type StatementSearch = z.infer<typeof StatementSearch>;

/** Beyond this many, a total says "more than". */
export const COUNTED_TO = 10_000;

export const Total = z.object({
  count: z.int().min(0),
  exact: z.boolean().describe(`false: there are more than ${COUNTED_TO}, and count is ${COUNTED_TO}`),
});
export type Total = z.infer<typeof Total>;

/** Where a word of the search stands, as UTF-16 offsets: `text.slice(start, end)`. */
const Mark = z.object({ start: z.int().min(0), end: z.int().min(1) });

export const StatementMarks = z.object({ quote: z.array(Mark), originalQuote: z.array(Mark) });
export type StatementMarks = z.infer<typeof StatementMarks>;

/** Fields that a filter menu can show with counts. */
export const FACET_FIELDS = [
  'party',
  'speaker',
  'reporterParty',
  'reporter',
  'issue',
  'event',
  'source',
  'coder',
  'language',
  'evidence',
  'kind',
  'channel',
  'marking',
  'status',
  'credibility',
  'coded',
  'redLine',
  'conditional',
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

export const StatementCountSearch = StatementFilter.extend({
  by: wordList(FACET_FIELDS).optional().describe('Fields to count by, joined by ~'),
});
export type StatementCountSearch = z.infer<typeof StatementCountSearch>;

/** At most this many values of a field, the most frequent ones. */
export const FACET_VALUES = 500;

export const StatementFacet = z.object({
  by: z.enum(FACET_FIELDS),
  values: z.array(
    z.object({
      value: z.string().describe('What to put into the filter: a slug, an id of a user, a word, or - for none'),
      name: z.string().describe('As people read it; empty for words and for none'),
      count: z.int().min(1),
    }),
  ),
  more: z.boolean().describe(`Whether there are more than ${FACET_VALUES} values`),
});
export type StatementFacet = z.infer<typeof StatementFacet>;

export const StatementCounts = z.object({
  total: Total.describe('Statements that the search finds'),
  all: Total.describe('Statements that the reader could see without any search'),
  facets: z.array(StatementFacet).describe('As asked for; each counts what the other fields of the search let through'),
});
export type StatementCounts = z.infer<typeof StatementCounts>;

export const countStatements = endpoint({
  name: 'countStatements',
  summary: 'How many statements a search finds, and how they fall by field',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/statements/counts',
  access: 'negotiation:read',
  params: NegotiationParams,
  search: StatementCountSearch,
  response: StatementCounts,
});
