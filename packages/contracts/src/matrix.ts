import {
  CELL_STATES,
  COMMITMENTS,
  CONDITION_STATES,
  EVIDENCE,
  FLAGS,
  RED_LINE_KINDS,
} from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Explanations, ExplainSearch } from './explain.js';
import { Id, Slug } from './identifiers.js';
import { Issue } from './issues.js';
import { NegotiationParams } from './negotiations.js';
import { Party } from './parties.js';
import { ReadingEcho, ReadingSearch } from './reading.js';

/** A cell as matrix, drawer and files show it. */
export const MatrixCell = z.object({
  issueId: Id,
  issueSlug: Slug,
  partyId: Id,
  partySlug: Slug,
  state: z.enum(CELL_STATES),
  kind: z.enum(['point', 'interval', 'option']).nullable(),
  value: z.number().nullable().describe('On the scale of the issue'),
  low: z.number().nullable().describe('Interval: the value; otherwise what it would accept, where evidenced'),
  high: z.number().nullable(),
  option: z.string().nullable(),
  label: z.string().describe('Nearest level or anchor; empty where nothing is shown'),
  share: z.number().min(0).max(1).nullable().describe('Value on its scale, 0 the lower pole … 1 the upper; null for nominal'),
  hull: z.object({ low: z.number(), high: z.number() }).nullable().describe('Contested: from the lowest to the highest voice'),
  options: z.array(z.string()).nullable().describe('Contested, nominal: the set of options'),
  redLines: z.array(
    z.object({
      kind: z.enum(RED_LINE_KINDS),
      value: z.number().nullable(),
      option: z.string().nullable(),
      label: z.string(),
      crossed: z.boolean(),
      statementId: Id,
    }),
  ),
  commitment: z.enum(COMMITMENTS).nullable(),
  condition: z.object({ text: z.string(), onParty: z.string().nullable(), state: z.enum(CONDITION_STATES) }).nullable(),
  evidence: z.enum(EVIDENCE).nullable(),
  reportedBy: z.string().nullable().describe('Slug of the reporting party'),
  speaker: z.string().nullable(),
  voices: z.array(z.object({ speaker: z.string(), label: z.string(), share: z.number().nullable() })).describe('Contested: who says what, the winner first'),
  flags: z.array(z.enum(FLAGS)),
  saidOn: Day.nullable().describe('The latest day on which it can have been said'),
  saidFrom: Day.nullable().describe('The earliest; null = unknown'),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
  ageDays: z.int().min(0).nullable().describe('Days since the last admissible evidence'),
  salience: z.number().nullable().describe('0 to 100'),
  salienceIsDefault: z.boolean(),
  inheritedFrom: z.string().nullable().describe('Slug of the bloc'),
  statementCount: z.int().min(0),
  statementId: Id.nullable(),
  inNumbers: z.boolean().describe('Whether the value enters gaps'),
  spark: z
    .array(z.object({ on: Day, share: z.number().nullable() }))
    .describe('The last 12 changes of value; empty below two distinct ones'),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

export const MatrixParty = Party.extend({
  statementCount: z.int().min(0).describe('Its statements that stand, said by asOf, whatever their evidence: as many as listStatements finds'),
  conductCount: z.int().min(0).describe('How many of them are observed conduct, which is never a position'),
});

export const Matrix = ReadingEcho.extend({
  ...Explanations,
  /** In order; headings have no scale and no cells. */
  issues: z.array(Issue),
  parties: z.array(MatrixParty),
  /** In issue, then party order; one for each issue with a scale and each party. */
  cells: z.array(MatrixCell),
  coverage: z
    .object({ filled: z.int().min(0), total: z.int().min(0) })
    .describe('Cells that are held, of all; where cells were left out, of those that came'),
});
export type Matrix = z.infer<typeof Matrix>;

/** Up to so many cells a table is read as a whole. */
export const FEW_CELLS = 2_000;

/** A large table is read in parts: its axes first, then `issues` and `parties` of what is in sight. */
export const MatrixQuestion = ReadingSearch.extend({
  ...ExplainSearch,
  cells: z
    .enum(['none', 'few'])
    .optional()
    .describe('none: issues and parties only; few: cells too, unless there are more than 2,000; default all'),
});
export type MatrixQuestion = z.infer<typeof MatrixQuestion>;

export const readMatrix = endpoint({
  name: 'readMatrix',
  summary: 'The issue × party matrix at a date, as known at an instant',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/matrix',
  access: 'negotiation:read',
  params: NegotiationParams,
  search: MatrixQuestion,
  response: Matrix,
  etag: true,
});
