import { EVIDENCE, QUOTE_KINDS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { ContradictionKind, ContradictionSearch } from './contradiction-search.js';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Slug } from './identifiers.js';
import { Issue } from './issues.js';
import { Language } from './text.js';
import { NegotiationParams } from './negotiations.js';
import { Party } from './parties.js';
import { Dialect, ReadingEcho } from './reading.js';

/** One of the two things said, in its own words. */
export const ContradictionSide = z.object({
  party: Named,
  speaker: Named.nullable(),
  label: z.string().describe('What it amounts to on the scale'),
  evidence: z.enum(EVIDENCE),
  condition: z.string().nullable(),
  saidOn: Day.describe('The latest day on which it can have been said'),
  saidFrom: Day.nullable().describe('The earliest; null = unknown'),
  validUntil: Day.nullable(),
  statementId: Id,
  quote: z.string(),
  quoteKind: z.enum(QUOTE_KINDS),
  quoteLanguage: Language,
});
export type ContradictionSide = z.infer<typeof ContradictionSide>;

export const Contradiction = z.object({
  kind: ContradictionKind.describe('bloc: a member and its bloc; blocs: the blocs of a silent member; speakers: of one party; itself: one party within the time it gave'),
  issueSlug: Slug,
  partySlug: Slug,
  gap: z.number().min(0).max(100).nullable().describe('How far apart, percent of the scale; null off the scale'),
  counts: ContradictionSide.describe('What the cell holds'),
  otherwise: ContradictionSide,
});
export type Contradiction = z.infer<typeof Contradiction>;

/** How many an answer lists; all are counted, and all are in the file. */
export const CONTRADICTIONS_LISTED = 200;

export const ContradictionList = ReadingEcho.extend({
  issues: z.array(Issue),
  parties: z.array(Party),
  found: z.array(z.object({ kind: ContradictionKind, count: z.int().min(0) })).describe('Of every kind, also of those left out'),
  items: z.array(Contradiction).describe(`Of the kinds asked for the ${CONTRADICTIONS_LISTED} furthest apart, in this order`),
});
export type ContradictionList = z.infer<typeof ContradictionList>;

const base = '/workspaces/:workspace/negotiations/:negotiation';

export const readContradictions = endpoint({
  name: 'readContradictions',
  summary: 'Who contradicts whom: members and blocs, speakers of one party, a party itself; with both quotes',
  method: 'GET',
  path: `${base}/contradictions`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: ContradictionSearch,
  response: ContradictionList,
  etag: true,
});

export const exportContradictions = endpoint({
  name: 'exportContradictions',
  summary: 'Contradictions as CSV, one row a pair of quotes',
  method: 'GET',
  path: `${base}/contradictions.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: ContradictionSearch.extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});
