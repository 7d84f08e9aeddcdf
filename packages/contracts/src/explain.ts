import { EVIDENCE, QUOTE_KINDS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day } from './dates.js';
import { Id, Slug } from './identifiers.js';
import { OnOff } from './reading.js';

/** Derived numbers that open; a gap of two parties opens by `explainGap`, a cell by `readCellWhy`. */
export const MEASURES = ['coverage', 'range', 'polarisation', 'agreement', 'consensus', 'trend', 'gap-change', 'gap-shift', 'overlap', 'open-overlap'] as const;
export const Measure = z.enum(MEASURES);
export type Measure = z.infer<typeof Measure>;

/** What a term of a sum stands for. */
export const TERMS = ['party', 'issue', 'option', 'levels', 'base', 'highest', 'lowest', 'slope', 'moved', 'known', 'upper end', 'lower end'] as const;

/** Every read that answers derived numbers takes it. */
export const ExplainSearch = { explain: OnOff.optional().describe('true adds what each derived number is made of and hangs on; default false') };

/** Of an overlap: what a party is taken to accept, and in which words it said so. */
export const ExplainedRange = z.object({
  low: z.number().describe('On the scale of the issue'),
  high: z.number(),
  label: z.string(),
  isStated: z.boolean().describe('false: only a point is known, taken alone (overlap) or as leaving the whole scale open (open-overlap)'),
  statementId: Id.describe('That of the range; of a lone point that of the position'),
  quote: z.string(),
  quoteKind: z.enum(QUOTE_KINDS),
  quoteLanguage: z.string(),
});

/** What went in, with the words it rests on. */
export const ExplainedInput = z.object({
  issueSlug: Slug,
  partySlug: Slug,
  moment: z.enum(['before', 'after']).nullable().describe('Of a comparison: at which of its moments'),
  label: z.string().describe('What the cell holds'),
  share: z.number().nullable().describe('0 the lower pole … 1 the upper; null for a choice'),
  saidOn: Day.nullable(),
  saidFrom: Day.nullable().describe('The first day of a span; null where only the latest possible day is known'),
  evidence: z.enum(EVIDENCE).nullable(),
  statementId: Id.nullable(),
  accepts: ExplainedRange.optional(),
});
export type ExplainedInput = z.infer<typeof ExplainedInput>;

/** One part of the sum; `part` of all terms adds up to the value. */
export const ExplainedTerm = z.object({
  what: z.enum(TERMS),
  issueSlug: Slug.nullable(),
  partySlug: Slug.nullable(),
  name: z.string().nullable().describe('The option, the levels or the days, in their own words'),
  worked: z.string().describe('The formula with the numbers put in'),
  part: z.number(),
});
export type ExplainedTerm = z.infer<typeof ExplainedTerm>;

export const SENSITIVITIES = ['without reported and inferred', 'without untested conditions', 'equal weights', 'salience weights'] as const;

/** One derived number, opened: how it is worked out, from what, and what it hangs on. */
export const ExplainedNumber = z.object({
  key: z.string().describe('measure.issue.party, as far as each applies; the name of the number in a page’s address'),
  measure: Measure,
  issueSlug: Slug.nullable(),
  parties: z.array(Slug),
  value: z.number().nullable(),
  unit: z.enum(['percent', 'percent per 30 days', 'number', 'cells']).describe('percent: of the scale'),
  formula: z.string(),
  terms: z.array(ExplainedTerm),
  inputs: z.array(ExplainedInput),
  n: z.int().min(0).describe('How many it is worked out from: parties, issues, statements or cells …'),
  of: z.int().min(0).describe('… of how many that could be known'),
  missing: z.array(z.object({ issueSlug: Slug, partySlug: Slug.nullable() })).describe('Not known, so not in it: never imputed'),
  bounds: z.object({ low: z.number(), high: z.number() }).nullable().describe('Were the missing known; of a trend: with any one statement left out'),
  sensitivity: z.array(z.object({ name: z.enum(SENSITIVITIES), value: z.number().nullable(), n: z.int().min(0) })),
  spacing: z.object({ low: z.number(), high: z.number(), draws: z.int() }).nullable().describe('Over seeded random spacings of the ordinal levels'),
});
export type ExplainedNumber = z.infer<typeof ExplainedNumber>;

/** In an answer: there with `explain=true`. */
export const Explanations = { explanations: z.array(ExplainedNumber).optional() };
