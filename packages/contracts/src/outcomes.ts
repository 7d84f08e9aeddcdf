import { z } from 'zod';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Person, Slug } from './identifiers.js';
import { Issue } from './issues.js';
import { NegotiationParams } from './negotiations.js';
import { Party } from './parties.js';
import { CsvSearch, ReadingEcho, ReadingSearch } from './reading.js';

const percent = z.number().min(0).max(100);

/** A judgement as it enters a number. */
export const EnteredValue = z.object({
  estimateId: Id,
  value: z.number(),
  isGeneral: z.boolean().describe('Entered for all issues, not for this one'),
  recordedBy: Person,
  recordedAt: Instant,
});
export type EnteredValue = z.infer<typeof EnteredValue>;

/** One party in the numbers of one issue. */
export const OutcomeTerm = z.object({
  partyId: Id,
  value: z.number().describe('Where it stands, on the scale of the issue; the middle of an interval'),
  label: z.string(),
  statementId: Id.nullable().describe('The evidence'),
  salience: z.number().nullable(),
  salienceIsDefault: z.boolean(),
  influence: EnteredValue.nullable(),
  noDeal: EnteredValue.nullable(),
  share: percent.nullable().describe('Of the weight in compromise and weighted median; null: not in them'),
  gain: percent.nullable().describe('Over no deal, at the Nash outcome; null: not in it, or there is none'),
});
export type OutcomeTerm = z.infer<typeof OutcomeTerm>;

/** Why a party is in no number, or in fewer: nothing is assumed in its place. */
export const LEFT_OUT_FOR = ['stands nowhere', 'in its bloc', 'no influence', 'no no-deal value', 'no salience'] as const;
export const LeftOut = z.object({ partyId: Id, why: z.enum(LEFT_OUT_FOR), issues: z.array(Slug) });
export type LeftOut = z.infer<typeof LeftOut>;

export const IssueOutcome = z.object({
  issueSlug: Slug,
  compromise: z.number().nullable().describe('Σ c s x / Σ c s on the scale of the issue; null with fewer than two parties'),
  median: z.object({ low: z.number(), high: z.number() }).nullable().describe('Weighed by c s; two ends where half the weight is hit exactly'),
  n: z.int().min(0).describe('Parties in compromise and weighted median'),
  saliencesCount: z.boolean().describe('false: not every party in it has a salience, so influence alone weighs'),
  nash: z.number().nullable().describe('argmax Π (u − d)^c on the scale of the issue; null with fewer than two parties, or without an agreement zone'),
  nashN: z.int().min(0).describe('Parties in the Nash outcome'),
  hasZone: z.boolean().nullable().describe('Whether any value is better than no deal for all of them; null with fewer than two'),
  terms: z.array(OutcomeTerm),
  leftOut: z.array(LeftOut.omit({ issues: true })),
});
export type IssueOutcome = z.infer<typeof IssueOutcome>;

export const Outcomes = ReadingEcho.extend({
  issues: z.array(Issue),
  parties: z.array(Party).describe('Those compared: default the principals'),
  entered: z.int().min(0).describe('Estimates that stand; without any nothing is worked out'),
  outcomes: z.array(IssueOutcome).describe('Issues in the gap on an ordinal or numeric scale'),
});
export type Outcomes = z.infer<typeof Outcomes>;

/** One issue of a trade. */
export const TradeTerm = z.object({
  issueSlug: Slug,
  concededBy: Id,
  distance: percent.describe('Of the two parties, percent of the scale'),
  shares: z.tuple([percent, percent]).describe('Salience of the issue within each of the two parties, in their order'),
  sharesAreDefault: z.tuple([z.boolean(), z.boolean()]),
  statementIds: z.tuple([Id.nullable(), Id.nullable()]).describe('The evidence, in the order of the parties'),
});

/** Each of two parties gives way where it minds less, and both gain. */
export const Trade = z.object({
  parties: z.tuple([Id, Id]),
  gains: z.tuple([percent, percent]).describe('s_a |Δ_a| − s_b |Δ_b|: percent of what all issues together are worth to the party'),
  terms: z.tuple([TradeTerm, TradeTerm]).describe('First the issue on which the second party concedes'),
});
export type Trade = z.infer<typeof Trade>;

export const MOST_TRADES = 100;

export const Trades = ReadingEcho.extend({
  issues: z.array(Issue),
  parties: z.array(Party),
  entered: z.int().min(0),
  trades: z.array(Trade).max(MOST_TRADES).describe('The one whose smaller gain is largest first'),
  found: z.int().min(0).describe('How many there are in all'),
  pairs: z.int().min(0).describe('Pairs of parties looked at: those with at least two issues in common'),
  leftOut: z.array(LeftOut),
});
export type Trades = z.infer<typeof Trades>;

const base = '/workspaces/:workspace/negotiations/:negotiation';

export const readOutcomes = endpoint({
  name: 'readOutcomes',
  summary: 'Compromise, weighted median and Nash outcome of each issue on the influence and no-deal values that were entered. A hypothesis',
  method: 'GET',
  path: `${base}/outcomes`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: ReadingSearch,
  response: Outcomes,
  etag: true,
});

export const readTrades = endpoint({
  name: 'readTrades',
  summary: 'Exchanges from which both of two parties gain, among those whose influence and no-deal values were entered. A hypothesis',
  method: 'GET',
  path: `${base}/trades`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: ReadingSearch,
  response: Trades,
  etag: true,
});

export const exportTrades = endpoint({
  name: 'exportTrades',
  summary: 'The exchanges as CSV',
  method: 'GET',
  path: `${base}/trades.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: CsvSearch,
  produces: 'text/csv',
});
