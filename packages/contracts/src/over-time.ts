import { z } from 'zod';
import { IssueOverlap } from './bargaining.js';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Event } from './events.js';
import { Explanations, ExplainSearch } from './explain.js';
import { Id } from './identifiers.js';
import { Issue } from './issues.js';
import { IssueParams } from './edit-issues.js';
import { MatrixCell } from './matrix.js';
import { Party } from './parties.js';
import { Dialect, ReadingEcho, ReadingSearch } from './reading.js';
import { IssueSpread } from './watch.js';

export const IssueOverTimeSearch = ReadingSearch.omit({ issues: true }).extend({
  from: Day.optional().describe('The first day shown; default as far back as anything is known'),
});
export type IssueOverTimeSearch = z.infer<typeof IssueOverTimeSearch>;

export const IssueOverTimeQuestion = IssueOverTimeSearch.extend(ExplainSearch);
export type IssueOverTimeQuestion = z.infer<typeof IssueOverTimeQuestion>;

/** A party on the issue from a day on, until the next step. What it would accept stands in low and high, as in the matrix. */
export const IssueStep = MatrixCell.pick({
  state: true,
  kind: true,
  value: true,
  low: true,
  high: true,
  option: true,
  label: true,
  share: true,
  hull: true,
  options: true,
  redLines: true,
  evidence: true,
  commitment: true,
  reportedBy: true,
  speaker: true,
  flags: true,
  saidOn: true,
  salience: true,
  salienceIsDefault: true,
  inheritedFrom: true,
  statementId: true,
  inNumbers: true,
}).extend({ from: Day });
export type IssueStep = z.infer<typeof IssueStep>;

export const PartySeries = z.object({
  partyId: Id,
  since: Day.nullable().describe('What was before this day was not asked for or not looked at; null = nothing is known before the first step'),
  steps: z.array(IssueStep).describe('In the order of time; empty where nothing was ever said'),
});
export type PartySeries = z.infer<typeof PartySeries>;

export const IssueOverTime = ReadingEcho.extend({
  ...Explanations,
  issue: Issue,
  from: Day.nullable().describe('The first day shown; null where nothing is known'),
  parties: z.array(Party),
  series: z.array(PartySeries).describe('One a party, in their order'),
  spread: IssueSpread.nullable().describe('How far apart they are on `asOf`; null where fewer than two stand in numbers, and of what is only tracked'),
  overlap: IssueOverlap.nullable().describe('Of the stated ranges of the principals on `asOf`; null on a nominal scale, and of what is only tracked'),
  events: z.array(Event.pick({ id: true, slug: true, title: true, kind: true, starts: true, ends: true, status: true })).describe('From the first day shown to `asOf`'),
});
export type IssueOverTime = z.infer<typeof IssueOverTime>;

const base = '/workspaces/:workspace/negotiations/:negotiation/issues/:issue';

export const readIssueOverTime = endpoint({
  name: 'readIssueOverTime',
  summary: 'Where each party stood on one issue, step by step, with the events of the span',
  method: 'GET',
  path: `${base}/over-time`,
  access: 'negotiation:read',
  params: IssueParams,
  search: IssueOverTimeQuestion,
  response: IssueOverTime,
  etag: true,
});

export const exportIssueOverTime = endpoint({
  name: 'exportIssueOverTime',
  summary: 'The steps of every party on one issue as CSV, one row a step',
  method: 'GET',
  path: `${base}/over-time.csv`,
  access: 'negotiation:read',
  params: IssueParams,
  search: IssueOverTimeSearch.extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});
