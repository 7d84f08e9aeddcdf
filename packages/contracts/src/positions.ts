import {
  COMMITMENTS,
  CONDITION_STATES,
  CONFIDENCES,
  EVIDENCE,
  POSITION_KINDS,
  RANKS,
  RED_LINE_KINDS,
} from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day } from './dates.js';
import { Id, Named, Ref } from './identifiers.js';
import { requiredText, text } from './text.js';

export const RedLine = z.strictObject({
  kind: z.enum(RED_LINE_KINDS),
  value: z.number().nullable().default(null).describe('For at most and at least, on the scale of the issue'),
  option: z.string().max(40).nullable().default(null).describe('For never'),
  quote: text(2_000).nullable().default(null),
});

const coding = {
  kind: z.enum(POSITION_KINDS).nullable().describe('null: only a range, red lines or a salience'),
  value: z.number().nullable().describe('For kind point, on the scale of the issue'),
  low: z.number().nullable().describe('For kind interval the lower end of the value; otherwise of what the party would accept'),
  high: z.number().nullable().describe('Upper end, as for low'),
  option: z.string().max(40).nullable().describe('For kind option, a key of the issue’s scale'),
  redLines: z.array(RedLine).max(20),
  commitment: z.enum(COMMITMENTS).nullable(),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
  salience: z.number().min(0).max(100).nullable().describe('0 to 100'),
  rank: z.enum(RANKS),
  confidence: z.enum(CONFIDENCES).nullable(),
  ambiguous: z.boolean(),
  quoteSpan: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }).nullable(),
  rationale: text(2_000).nullable(),
};

/** The coding of one statement on one issue. */
export const Position = z.object({
  id: Id,
  issue: Named,
  ...coding,
  label: z.string().describe('Nearest level or anchor, or the option’s label; empty where there is no value'),
  evidence: z.enum(EVIDENCE),
  condition: z
    .object({ text: z.string(), onParty: Named.nullable(), state: z.enum(CONDITION_STATES) })
    .nullable(),
});
export type Position = z.infer<typeof Position>;

interface Coding {
  kind: string | null;
  value: number | null;
  low: number | null;
  high: number | null;
  option: string | null;
  redLines: readonly { kind: string; value: number | null; option: string | null }[];
  validFrom: string | null;
  validUntil: string | null;
  salience: number | null;
}

type Refuse = (path: (string | number)[], code: string, message: string) => void;

/** What can be judged without knowing the issue's scale; the rest is judged where the scale is known. */
function checkCoding(position: Coding, refuse: Refuse): void {
  const { kind, value, low, high, option } = position;
  if (kind === 'point' && value === null) refuse(['value'], 'value-missing', 'A point needs a value.');
  if (kind !== 'point' && value !== null) refuse(['value'], 'value-unexpected', 'Only a point carries a value.');
  if (kind === 'option' && option === null) refuse(['option'], 'option-missing', 'Choose an option.');
  if (kind !== 'option' && option !== null) refuse(['option'], 'option-unexpected', 'Only kind option carries an option.');
  if ((low === null) !== (high === null)) refuse([low === null ? 'low' : 'high'], 'range-half', 'Give both ends.');
  if (kind === 'interval' && low === null) refuse(['low'], 'value-missing', 'An interval needs both ends.');
  if (low !== null && high !== null && low > high) refuse(['low'], 'low-above-high', 'The lower end is above the upper end.');
  else if (value !== null && low !== null && high !== null && (value < low || value > high)) {
    refuse(['low'], 'range-excludes-value', 'What it would accept leaves out what it says: check value and range.');
  }
  if (position.validFrom && position.validUntil && position.validUntil < position.validFrom) {
    refuse(['validUntil'], 'ends-before-it-begins', 'It would end before it begins.');
  }
  if (kind === null && low === null && position.redLines.length === 0 && position.salience === null) {
    refuse(['kind'], 'position-says-nothing', 'A position codes a value, a range, a red line or a salience.');
  }
  const seen = new Set<string>();
  position.redLines.forEach((line, at) => {
    const path = ['redLines', at];
    if (line.kind === 'never' ? line.option === null || line.value !== null : line.value === null || line.option !== null) {
      refuse(path, 'red-line-incomplete', 'At most and at least name a value; never names an option.');
    }
    const key = line.kind === 'never' ? `never ${line.option}` : line.kind;
    if (seen.has(key)) refuse(path, 'red-line-twice', 'This red line stands twice.');
    seen.add(key);
  });
}

export const PositionInput = z
  .strictObject({
    id: Id.optional().describe('When correcting: the position this revises; without it, a new one'),
    issue: Ref,
    scaleVersion: z
      .int()
      .min(1)
      .optional()
      .describe('The version of the scale on which this was coded: refused if the scale was changed since'),
    kind: coding.kind.default('point'),
    value: coding.value.default(null),
    low: coding.low.default(null),
    high: coding.high.default(null),
    option: coding.option.default(null),
    redLines: coding.redLines.default([]),
    commitment: coding.commitment.default(null),
    condition: z
      .strictObject({ text: requiredText(400), onParty: Ref.nullable().default(null) })
      .nullable()
      .default(null),
    validFrom: coding.validFrom.default(null),
    validUntil: coding.validUntil.default(null),
    salience: coding.salience.default(null),
    rank: coding.rank.default('normal'),
    confidence: coding.confidence.default(null),
    ambiguous: coding.ambiguous.default(false),
    evidence: z.enum(EVIDENCE).optional().describe('Default: the evidence of the statement'),
    quoteSpan: coding.quoteSpan.default(null),
    rationale: coding.rationale.default(null),
  })
  .superRefine((position, context) => {
    checkCoding(position, (path, code, message) =>
      context.addIssue({ code: 'custom', path, params: { code }, message }),
    );
  });
export type PositionInput = z.infer<typeof PositionInput>;
