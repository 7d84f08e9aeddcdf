import { WEIGHTINGS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { ExplainSearch } from './explain.js';
import { GapSearch } from './gap-search.js';
import { Id, Ref, Slug } from './identifiers.js';
import { MatrixCell } from './matrix.js';
import { NegotiationParams } from './negotiations.js';
import { Party } from './parties.js';
import { ReadingEcho } from './reading.js';

const percent = z.number().min(0).max(100);

/** Distance of two parties over the issues that count. */
export const GapPair = z.object({
  a: Id,
  b: Id,
  gap: percent.nullable().describe('0 to 100, percent of the scale; null where no issue is known for both'),
  gapMin: percent.nullable().describe('If the missing ones were known: at least'),
  gapMax: percent.nullable().describe('… and at most'),
  coverage: z.number().min(0).max(1).nullable().describe('Share of weight for which both are known, over issues where at least one is'),
  issuesKnown: z.int().min(0).describe('Issues known for both'),
  issuesEither: z.int().min(0).describe('Issues known for at least one'),
  issuesTotal: z.int().min(0).describe('All issues in the gap'),
  sufficient: z.boolean().describe('false below the coverage threshold: never ranked'),
  nominal: z.object({ same: z.int().min(0), of: z.int().min(0) }),
});
export type GapPair = z.infer<typeof GapPair>;

export const GapMatrix = ReadingEcho.extend({
  weight: z.enum(WEIGHTINGS),
  measure: z.enum(['manhattan', 'euclid']),
  nominal: z.boolean(),
  /** In the order asked for, and the pairs with them. */
  parties: z.array(Party),
  pairs: z.array(GapPair),
});
export type GapMatrix = z.infer<typeof GapMatrix>;

/** One issue of the sum. `part` of all terms adds up to the gap. */
export const GapTerm = z.object({
  issueId: Id,
  issueSlug: Slug,
  title: z.string(),
  cellA: MatrixCell,
  cellB: MatrixCell,
  gap: percent,
  bandMin: percent.describe('Contested or interval: from'),
  bandMax: percent.describe('… to'),
  settlementMin: percent.describe('Smallest concession that settles it: optimistic'),
  settlementMax: percent.describe('… pessimistic'),
  widest: percent.describe('Distance of the far ends of what both would accept'),
  overlap: z.number().min(0).max(1).nullable().describe('Share of common ground in both acceptable ranges; null where unknown'),
  weight: z.number().min(0),
  weightIsDefault: z.boolean().describe('A salience was missing and the issue’s default stood in'),
  share: z.number().min(0).max(1).describe('Of the whole weight'),
  part: percent.describe('share × gap'),
});
export type GapTerm = z.infer<typeof GapTerm>;

export const Sensitivity = z.object({
  name: z.enum([
    'without reported and inferred',
    'without untested conditions',
    'equal weights',
    'salience weights',
  ]),
  gap: percent.nullable(),
  issuesKnown: z.int().min(0),
});

/** A gap, opened up. */
export const ExplainedGap = z.object({
  pair: GapPair,
  terms: z.array(GapTerm),
  /** Issues known for one side only, and the furthest the other can be. */
  missing: z.array(
    z.object({ issueId: Id, issueSlug: Slug, title: z.string(), knownFor: Id, weight: z.number().min(0), furthest: percent }),
  ),
  /** Issues in the gap on which neither is known. */
  neither: z.array(z.object({ issueId: Id, issueSlug: Slug, title: z.string() })),
  sensitivity: z.array(Sensitivity),
  /** Over 1,000 seeded random monotone spacings of the ordinal levels. */
  spacing: z
    .object({ min: percent, max: percent, orderKept: z.number().min(0).max(1).nullable(), draws: z.int() })
    .nullable(),
  /** Who minds more: weighted by each side's own saliences. */
  directional: z.object({ toA: percent.nullable(), toB: percent.nullable() }),
});
export type ExplainedGap = z.infer<typeof ExplainedGap>;

export const GapExplanation = ReadingEcho.extend({
  weight: z.enum(WEIGHTINGS),
  measure: z.enum(['manhattan', 'euclid']),
  nominal: z.boolean(),
  parties: z.array(Party).length(2),
  ...ExplainedGap.shape,
});
export type GapExplanation = z.infer<typeof GapExplanation>;

/** So many parties make 45 pairs: more are explained one by one. */
export const MOST_EXPLAINED_TOGETHER = 10;

export const GapQuestion = GapSearch.extend(ExplainSearch);
export type GapQuestion = z.infer<typeof GapQuestion>;

/** All pairs, with `explain=true` each opened up. */
export const ExplainableGaps = GapMatrix.extend({ explanations: z.array(ExplainedGap).optional() });
export type ExplainableGaps = z.infer<typeof ExplainableGaps>;

export const PairParams = NegotiationParams.extend({ partyA: Ref, partyB: Ref });

export const readGaps = endpoint({
  name: 'readGaps',
  summary: 'The party × party gap matrix; default parties are the principals',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/gaps',
  access: 'negotiation:read',
  params: NegotiationParams,
  search: GapQuestion,
  response: ExplainableGaps,
  etag: true,
});

export const explainGap = endpoint({
  name: 'explainGap',
  summary: 'One gap, term by term, with bounds and sensitivity',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/gaps/:partyA/:partyB',
  access: 'negotiation:read',
  params: PairParams,
  search: GapSearch.omit({ parties: true }),
  response: GapExplanation,
  etag: true,
});
