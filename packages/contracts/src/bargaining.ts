import { QUOTE_KINDS, RED_LINE_KINDS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Explanations, ExplainSearch } from './explain.js';
import { Id, Ref, Slug } from './identifiers.js';
import { Issue } from './issues.js';
import { NegotiationParams } from './negotiations.js';
import { Party } from './parties.js';
import { CsvSearch, ReadingEcho, ReadingSearch } from './reading.js';

const points = z.number().min(-100).max(100);
const percent = z.number().min(0).max(100);

/** Where the stated ranges of all overlap; a negative width is the concession that is needed. */
export const StatedOverlap = z.object({
  low: z.number().describe('On the scale of the issue'),
  high: z.number(),
  width: points.describe('Percent of the scale; negative: so far apart'),
  pivotal: z.tuple([Id, Id]).describe('Who holds the lower end up, and who holds the upper end down'),
});

export const IssueOverlap = z.object({
  issueSlug: Slug,
  parties: z.int().min(0).describe('Of those compared, how many stand somewhere in numbers'),
  rangesKnown: z.int().min(0).describe('Of how many it is known what they would accept'),
  pessimistic: StatedOverlap.nullable().describe('A party with only a point accepts that alone; null with fewer than two'),
  optimistic: StatedOverlap.nullable().describe('A party with only a point accepts the whole scale'),
});
export type IssueOverlap = z.infer<typeof IssueOverlap>;

/** What one statement of a mediator proposes: a value, or several at once as a package. */
export const LoggedProposal = z.object({
  partySlug: Slug,
  statementId: Id,
  saidOn: Day,
  saidFrom: Day.nullable().describe('The first day of a span; null where only the latest possible day is known'),
  speaker: z.string().nullable(),
  quote: z.string(),
  quoteKind: z.enum(QUOTE_KINDS),
  values: z.array(
    z.object({
      issueSlug: Slug,
      value: z.number().nullable(),
      option: z.string().nullable(),
      label: z.string(),
      stands: z.boolean().describe('false: withdrawn, run out, or a later one took its place'),
    }),
  ),
});
export type LoggedProposal = z.infer<typeof LoggedProposal>;

export const BargainingQuestion = ReadingSearch.extend(ExplainSearch);
export type BargainingQuestion = z.infer<typeof BargainingQuestion>;

export const Bargaining = ReadingEcho.extend({
  ...Explanations,
  issues: z.array(Issue),
  parties: z.array(Party).describe('Those compared: default the principals'),
  mediators: z.array(Party).describe('Whose proposals are listed'),
  overlaps: z.array(IssueOverlap).describe('Issues in the gap on an ordinal or numeric scale'),
  choices: z.array(Slug).describe('Issues in the gap on a nominal scale: an option can be proposed, no ranges overlap'),
  proposals: z.array(LoggedProposal).describe('What mediators proposed, to try out; the latest first'),
});
export type Bargaining = z.infer<typeof Bargaining>;

export const TryProposal = z.strictObject({
  values: z
    .array(
      z
        .strictObject({ issue: Ref, value: z.number().optional(), option: z.string().max(40).optional() })
        .refine(({ value, option }) => (value === undefined) !== (option === undefined), {
          params: { code: 'value-or-option' },
          message: 'A value, or on a nominal scale an option.',
        }),
    )
    .min(1)
    .max(100)
    .refine((values) => new Set(values.map(({ issue }) => issue.toLowerCase())).size === values.length, {
      params: { code: 'issue-twice' },
      message: 'Each issue once.',
    }),
});
export type TryProposal = z.infer<typeof TryProposal>;

/** One issue of a proposal, to one party. */
export const CostTerm = z.object({
  issueSlug: Slug,
  proposed: z.string(),
  label: z.string().describe('Where the party stands; empty where that is unknown'),
  statementId: Id.nullable().describe('The evidence'),
  distance: percent.nullable().describe('Of the proposal from where it stands, percent of the scale; null: unknown, in no sum'),
  share: percent.nullable().describe('Of the weight in its loss'),
  salience: z.number().nullable(),
  salienceIsDefault: z.boolean(),
  accepts: z.string().nullable().describe('The range that it would accept, where that is known'),
  isOutside: z.boolean(),
});
export type CostTerm = z.infer<typeof CostTerm>;

/** One nominal issue of a proposal, to one party: it stands beside the loss, which 0 or 1 would dominate. */
export const OptionTerm = z.object({
  issueSlug: Slug,
  proposed: z.string(),
  label: z.string().describe('What the party says; empty where that is unknown'),
  statementId: Id.nullable(),
  same: z.boolean().nullable().describe('null: unknown'),
});
export type OptionTerm = z.infer<typeof OptionTerm>;

export const CrossedLine = z.object({
  issueSlug: Slug,
  kind: z.enum(RED_LINE_KINDS),
  label: z.string(),
  statementId: Id,
  saidOn: Day,
  speaker: z.string().nullable(),
  quote: z.string(),
  quoteKind: z.enum(QUOTE_KINDS),
});
export type CrossedLine = z.infer<typeof CrossedLine>;

/** What a proposal costs one party. */
export const ProposalCost = z.object({
  partyId: Id,
  loss: percent.nullable().describe('Mean distance, percent of the scale; null where it stands nowhere on what is proposed'),
  known: z.int().min(0).describe('Issues on which it is known where it stands …'),
  issues: z.int().min(0).describe('… of those proposed on which values lie on a line'),
  saliencesCount: z.boolean().describe('false: not all saliences are known, so each issue weighs the same'),
  outside: z.array(Slug).describe('Issues on which the proposal lies outside what it would accept'),
  terms: z.array(CostTerm),
  options: z.array(OptionTerm),
  crossed: z.array(CrossedLine).describe('Red lines that the proposal crosses'),
});
export type ProposalCost = z.infer<typeof ProposalCost>;

export const TriedProposal = ReadingEcho.extend({ costs: z.array(ProposalCost) });
export type TriedProposal = z.infer<typeof TriedProposal>;

const base = '/workspaces/:workspace/negotiations/:negotiation/bargaining';

export const readBargaining = endpoint({
  name: 'readBargaining',
  summary: 'Where the stated ranges overlap. A hypothesis: public statements are not reservation points',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: BargainingQuestion,
  response: Bargaining,
  etag: true,
});

export const tryProposal = endpoint({
  name: 'tryProposal',
  summary: 'What a proposal would cost each party, and which red lines it crosses; nothing is written',
  method: 'POST',
  path: `${base}/trial`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: ReadingSearch,
  body: TryProposal,
  response: TriedProposal,
  status: 200,
});

export const exportBargaining = endpoint({
  name: 'exportBargaining',
  summary: 'Issue by issue where the stated ranges overlap, and the outcomes on what was entered, as CSV',
  method: 'GET',
  path: `${base}.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: CsvSearch,
  produces: 'text/csv',
});
