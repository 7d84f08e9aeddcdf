import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Explanations, ExplainSearch } from './explain.js';
import { Id, Slug } from './identifiers.js';
import { Issue } from './issues.js';
import { NegotiationParams } from './negotiations.js';
import { Party } from './parties.js';
import { Dialect, ReadingEcho, ReadingSearch } from './reading.js';

/** What asks for a look today, the most pressing first. */
export const WATCH_REASONS = ['expiring', 'crossed', 'condition', 'contested', 'contradiction', 'in review', 'stale'] as const;
export const WatchReason = z.enum(WATCH_REASONS);
export type WatchReason = z.infer<typeof WatchReason>;

export const WatchItem = z.object({
  reason: WatchReason,
  issueSlug: Slug,
  partySlug: Slug,
  label: z.string().describe('What the cell holds'),
  day: Day.nullable().describe('When the position ends, or the last evidence was given'),
  days: z.int().nullable().describe('Until the position ends, or since the last evidence'),
  detail: z.string().describe('The condition, the voices, the red line, or what the bloc holds'),
  statementId: Id.nullable(),
});
export type WatchItem = z.infer<typeof WatchItem>;

/** How far apart the parties are on one issue. */
export const IssueSpread = z.object({
  issueSlug: Slug,
  n: z.int().min(0).describe('Parties whose position is in numbers; one taken over from a bloc that is there itself counts once'),
  range: z.number().min(0).max(100).describe('Distance of the two furthest apart, percent of the scale'),
  polarisation: z.number().min(0).max(1).describe('4 × variance of the places; nominal: normalised entropy'),
  agreement: z.number().min(-1).max(1).nullable().describe('Van der Eijk’s A, −1 two poles … 1 one level; ordinal scales only'),
  consensus: z.number().min(0).max(1).nullable().describe('Tastle and Wierman’s consensus; null for nominal scales'),
});
export type IssueSpread = z.infer<typeof IssueSpread>;

/** How one position drifts, by the median slope of what was said. */
export const PositionTrend = z.object({
  issueSlug: Slug,
  partySlug: Slug,
  per30Days: z.number().describe('Percent of the scale per 30 days'),
  n: z.int().min(5).describe('Statements it is read from'),
});

/** How many of a kind an answer lists; all are counted, and all items are in the file. */
export const WATCH_LISTED = 200;

export const WatchSearch = ReadingSearch.extend(ExplainSearch);
export type WatchSearch = z.infer<typeof WatchSearch>;

export const WatchList = ReadingEcho.extend({
  ...Explanations,
  issues: z.array(Issue),
  parties: z.array(Party),
  items: z.array(WatchItem).describe(`By reason, then the most pressing first: the first ${WATCH_LISTED} of each reason`),
  counts: z.array(z.object({ reason: WatchReason, items: z.int().min(1) })).describe('Of each reason with items, all that there are'),
  spread: z.array(IssueSpread).describe('Issues in the gap with at least two parties in numbers'),
  trends: z.array(PositionTrend).describe(`The ${WATCH_LISTED} steepest first`),
  trendCount: z.int().min(0).describe('All that there are'),
});
export type WatchList = z.infer<typeof WatchList>;

const base = '/workspaces/:workspace/negotiations/:negotiation';

export const readWatchList = endpoint({
  name: 'readWatchList',
  summary: 'What to look at today: positions about to end, conditions waiting, cells contested, contradicting or old; spread and trends',
  method: 'GET',
  path: `${base}/watch`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: WatchSearch,
  response: WatchList,
  etag: true,
});

export const exportWatchList = endpoint({
  name: 'exportWatchList',
  summary: 'The watch list as CSV',
  method: 'GET',
  path: `${base}/watch.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: ReadingSearch.extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});
