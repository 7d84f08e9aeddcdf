import type { Cell } from '../cell.js';
import type { AggregateGap, Band, GapIssue } from '../gap.js';
import { seededRandom } from '../seeded-random.js';
import { drawSpacing, spacedCells, spacedTerms } from '../spaced-terms.js';
import { weightedMean } from '../weighted-mean.js';

/** The cells of two moments and the gap of one pair at both. */
export interface ChangeToSpace {
  readonly cells: { readonly before: readonly Cell[]; readonly after: readonly Cell[] };
  readonly before: AggregateGap;
  readonly after: AggregateGap;
}

export interface ChangeSpacingOptions {
  readonly draws: number;
  readonly seed: number;
}

/**
 * How far the change of a gap hangs on the guess that ordinal levels lie evenly.
 *
 *     draws times: a random monotone spacing for each ordinal issue, the same at both moments; D_after − D_before anew
 *
 * - Units: pure numbers, shares of the scale.
 * - Range: [−1, 1], low ≤ high.
 * - Empty: null unless the pair has a gap at both moments.
 * - Errors: RangeError if a value is off its scale.
 * - Source: MATHS §3, "Sensitivity", and §5.
 * - Example: from one end of every issue to the other, beside one who stays → −1 to −1, or 1 to 1
 */
export function changeSpacing(issues: readonly GapIssue[], { cells, before, after }: ChangeToSpace, { draws, seed }: ChangeSpacingOptions): Band | null {
  if (before.gap === null || after.gap === null) return null;
  const spaced = spacedCells(issues, [...cells.before.map((cell) => ({ ...cell, partyId: earlier(cell.partyId) })), ...cells.after]);
  const termsBefore = spacedTerms(spaced, { ...before, partyA: earlier(before.partyA), partyB: earlier(before.partyB) });
  const termsAfter = spacedTerms(spaced, after);
  const random = seededRandom(seed);
  const changes = Array.from({ length: draws }, () => {
    drawSpacing(spaced, random);
    return Number(weightedMean(termsAfter, 1)) - Number(weightedMean(termsBefore, 1));
  });
  return { low: Math.min(...changes), high: Math.max(...changes) };
}

/** Both moments are spaced as one, so that a party stands there twice. */
function earlier(partyId: string): string {
  return `before ${partyId}`;
}
