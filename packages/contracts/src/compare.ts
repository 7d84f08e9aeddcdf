import { INFORMATION_KINDS, MOVE_KINDS } from '@standpoint/domain/movement/classify-change';
import { TURNS } from '@standpoint/domain/movement/softening';
import { z } from 'zod';
import { CompareSearch } from './compare-search.js';
import { Day, Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Explanations, ExplainSearch } from './explain.js';
import { Id } from './identifiers.js';
import { Issue } from './issues.js';
import { MatrixCell } from './matrix.js';
import { NegotiationParams } from './negotiations.js';
import { Party } from './parties.js';
import { Dialect, ReadingEcho } from './reading.js';

const percent = z.number().min(0).max(100);
const points = z.number().min(-100).max(100);

export const CHANGE_KINDS = [...MOVE_KINDS, ...INFORMATION_KINDS] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const Turn = z.enum(TURNS);

/** How the gap to one other party changed, and by whom. */
export const GapShift = z.object({
  partyId: Id,
  before: percent,
  after: percent,
  own: points.describe('What the party itself added to the change, in percent of the scale; negative closes the gap'),
  other: points.describe('What the other one added; own + other = after − before'),
  ifOnlyOwn: percent.describe('The gap, had only the party itself moved'),
  ifOnlyOther: percent.describe('… had only the other one'),
  turn: Turn.nullable().describe('Towards this one: softened where `own` is below −halfStep, hardened where it is above halfStep'),
});

const Accepted = z.object({ label: z.string(), width: percent.describe('Of the scale') });

const RedLineNamed = z.object({ kind: z.string(), label: z.string(), statementId: Id });

/** Up to so many changes are all listed; of more, so many of each kind. All are counted, and all are in the file. */
export const CHANGES_LISTED = { all: 500, ofAKind: 100 };

/** How many gaps of a change, and how many pairs, a comparison lists; all are counted. */
export const GAPS_LISTED = 10;
export const PAIRS_LISTED = 200;

/** One cell that differs. Where it both moved and is known better there are two. */
export const Change = z.object({
  issueId: Id,
  partyId: Id,
  kind: z.enum(CHANGE_KINDS).describe('The last three are no moves: only what we know differs'),
  before: MatrixCell,
  after: MatrixCell,
  delta: points.nullable().describe('Along the scale, in percent of it; null where there is no such line'),
  drift: points.nullable().describe('Mean of its own shares in the changes of its gaps, percent of the scale; negative: nearer to the others; null where there is no gap to compare'),
  turn: Turn.nullable().describe('softened: drift below −halfStep; hardened: above halfStep'),
  halfStep: percent.describe('What counts: half a step of the scale; 0 where options are chosen'),
  rangeChanged: z.boolean(),
  accepts: z.object({ before: Accepted.nullable(), after: Accepted.nullable() }).nullable().describe('What it would accept, where that changed; null inside: unknown'),
  salienceChanged: z.boolean(),
  redLinesAdded: z.array(RedLineNamed),
  redLinesDropped: z.array(RedLineNamed),
  gaps: z.array(GapShift).describe(`To the other principals known at both moments; of moves only. A comparison lists those ${GAPS_LISTED} that changed most where there are more`),
  gapCount: z.int().min(0).describe('All that there are'),
});
export type Change = z.infer<typeof Change>;

/** Why the gap of two principals changed. The three parts add up to the change. */
export const PairChange = z.object({
  a: Id,
  b: Id,
  before: percent,
  after: percent,
  byA: points,
  byB: points,
  byKnown: points.describe('Because other issues are known of both now'),
  issuesCompared: z.int().min(0),
});
export type PairChange = z.infer<typeof PairChange>;

const Moment = z.object({ asOf: Day, knownAt: Instant.nullable() });

export const CompareQuestion = CompareSearch.extend(ExplainSearch);
export type CompareQuestion = z.infer<typeof CompareQuestion>;

export const Comparison = ReadingEcho.omit({ asOf: true, knownAt: true }).extend({
  ...Explanations,
  from: Moment,
  to: Moment,
  issues: z.array(Issue),
  parties: z.array(Party),
  changes: z
    .array(Change)
    .describe(`By kind, then issue, then party. Of more than ${CHANGES_LISTED.all} the first ${CHANGES_LISTED.ofAKind} of each kind, those that moved farthest along the scale before others`),
  counts: z.array(z.object({ kind: z.enum(CHANGE_KINDS), changes: z.int().min(1) })).describe('Of each kind with changes, all that there are'),
  turns: z.object({ softened: z.int().min(0), hardened: z.int().min(0) }).describe('Of all changes'),
  cells: z.int().min(0).describe('How many were compared'),
  differing: z.object({ all: z.int().min(0), moved: z.int().min(0) }).describe('Cells with a change of any kind; and with one that is not only something we learned'),
  pairs: z.array(PairChange).describe(`Both moments as known at the later one. Of more than ${PAIRS_LISTED} those that changed most, the largest change first`),
  pairCount: z.int().min(0).describe('All that there are'),
});
export type Comparison = z.infer<typeof Comparison>;

const base = '/workspaces/:workspace/negotiations/:negotiation';

export const compareMoments = endpoint({
  name: 'compareMoments',
  summary: 'What moved between two moments, who moved, and what we merely learned',
  method: 'GET',
  path: `${base}/compare`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: CompareQuestion,
  response: Comparison,
  etag: true,
});

export const exportComparison = endpoint({
  name: 'exportComparison',
  summary: 'What changed between two moments as CSV, one row a change',
  method: 'GET',
  path: `${base}/compare.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: CompareSearch.extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});
