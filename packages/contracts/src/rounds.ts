import { z } from 'zod';
import { Change, PairChange } from './compare.js';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Event } from './events.js';
import { Id, Ref } from './identifiers.js';
import { Issue } from './issues.js';
import { MatrixCell } from './matrix.js';
import { NegotiationParams } from './negotiations.js';
import { Party } from './parties.js';
import { ReadingEcho } from './reading.js';
import { RoundSearch } from './round-search.js';
import { Statement } from './statements.js';
import { WatchItem } from './watch.js';

/** An event of kind talks, and the two days between which it is read. */
export const RoundSpan = Event.pick({ id: true, slug: true, title: true, place: true, starts: true, ends: true, status: true, parties: true }).extend({
  before: Day.describe('The day before it began'),
  after: Day.nullable().describe('null: it was postponed, or has not begun as of the day asked for'),
  previous: z.string().nullable().describe('Slug of the round before that can be read'),
  next: z.string().nullable().describe('Slug of the round after that can be read'),
});
export type RoundSpan = z.infer<typeof RoundSpan>;

export const ListedRound = RoundSpan.extend({ statementCount: z.int().min(0).describe('Published, said after `before` and by `after`, conduct too') });
export type ListedRound = z.infer<typeof ListedRound>;

const percent = PairChange.shape.before.nullable().describe('null: on no issue both were known then');
const cited = z.object({ statementIds: z.array(Id).describe('What the sentence rests on; each stands in `statements`') });

/** What of the round fits on two pages; `leftOut` says how much more there is. */
export const Round = ReadingEcho.extend({
  round: RoundSpan,
  issues: z.array(Issue),
  parties: z.array(Party),
  moves: z.array(Change.extend(cited.shape)).describe('Between the two days, both as known at one instant: by kind, then issue, then party'),
  redLines: z.array(z.object({ issueId: Id, partyId: Id, kind: z.string(), label: z.string(), statementId: Id })).describe('Drawn between the two days'),
  gaps: z
    .array(PairChange.extend({ before: percent, after: percent, ...cited.shape }))
    .describe('Between principals: those that changed, the greatest change first, then those known on one of the days only; cited are the eight moves that went farthest'),
  expiring: z.array(WatchItem).describe('Positions that end within seven days of `after`'),
  waiting: z.array(WatchItem).describe('Positions whose condition nobody had judged on `after`'),
  table: z.object({
    issueIds: z.array(Id),
    partyIds: z.array(Id).describe('Principals and mediators, or those asked for'),
    before: z.array(MatrixCell).describe('In issue, then party order'),
    after: z.array(MatrixCell),
  }),
  statements: z.array(Statement).describe('All that is cited, in the order in which it is first cited'),
  leftOut: z.object({ moves: z.int(), redLines: z.int(), gaps: z.int(), expiring: z.int(), waiting: z.int(), issues: z.int(), parties: z.int() }),
});
export type Round = z.infer<typeof Round>;

export const RoundParams = NegotiationParams.extend({ event: Ref });

const base = '/workspaces/:workspace/negotiations/:negotiation/rounds';

export const listRounds = endpoint({
  name: 'listRounds',
  summary: 'The rounds of talks, and the two days between which each is read',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: RoundSearch,
  response: z.object({ items: z.array(ListedRound) }),
});

export const readRound = endpoint({
  name: 'readRound',
  summary: 'A round of talks in two pages: the matrix before and after, what moved, new red lines, gaps, positions about to end; every sentence with its statements',
  method: 'GET',
  path: `${base}/:event`,
  access: 'negotiation:read',
  params: RoundParams,
  search: RoundSearch,
  response: Round,
  etag: true,
});
