import type { Cell } from './cell.js';
import type { AggregateGap, GapIssue, Metric, SpacingSensitivity } from './gap.js';
import { seededRandom } from './seeded-random.js';
import { drawSpacing, spacedCells, spacedTerms } from './spaced-terms.js';
import { weightedMean } from './weighted-mean.js';

/** Gaps closer than this are one: what rounding leaves. */
const ROUNDING = 1e-9;

export interface SpacingOptions {
  readonly metric: Metric;
  readonly draws: number;
  readonly seed: number;
}

/**
 * How far an aggregate hangs on the guess that ordinal levels lie evenly.
 *
 *     draws times: a random monotone spacing for each ordinal issue, the same for all parties; D of every pair anew
 *     band = [least, greatest D of the pair];   orderStays = share of draws in which no pair overtakes another
 *
 * `allPairs` are those ranked beside it: insufficient ones are left out, pairs with the same D may change places.
 *
 * - Units: pure numbers.
 * - Range: [0, 1].
 * - Empty: null where the pair has no D; `orderStays` null with fewer than two ranked pairs.
 * - Errors: RangeError if a value is off its scale.
 * - Source: MATHS §3, "Sensitivity".
 * - Example: two parties at the two ends of every issue → band 1 to 1
 */
export function spacingSensitivity(
  issues: readonly GapIssue[],
  cells: readonly Cell[],
  pair: AggregateGap,
  allPairs: readonly AggregateGap[],
  { metric, draws, seed }: SpacingOptions,
): SpacingSensitivity | null {
  if (pair.gap === null) return null;
  const spaced = spacedCells(issues, cells);
  const own = spacedTerms(spaced, pair);
  const ranked = rankedPairs(allPairs).map((next) => ({ rank: next.rank, terms: spacedTerms(spaced, next.pair) }));
  const allTerms = [...own, ...ranked.flatMap(({ terms }) => terms)];

  const power = metric === 'euclid' ? 2 : 1;
  const random = seededRandom(seed);
  let low = Infinity;
  let high = -Infinity;
  let stays = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    drawSpacing(spaced, allTerms, random);
    const gap = Number(weightedMean(own, power));
    low = Math.min(low, gap);
    high = Math.max(high, gap);
    if (isInOrder(ranked.map(({ rank, terms }) => ({ rank, gap: Number(weightedMean(terms, power)) })))) stays += 1;
  }
  return { draws, seed, band: { low, high }, orderStays: ranked.length < 2 ? null : stays / draws };
}

interface Ranked {
  readonly rank: number;
  readonly gap: number;
}

/** Pairs by D, ascending; pairs with the same D share a rank. */
function rankedPairs(pairs: readonly AggregateGap[]): { readonly rank: number; readonly pair: AggregateGap }[] {
  const known = pairs.flatMap((pair) => (pair.gap === null || pair.insufficient ? [] : [{ pair, gap: pair.gap }]));
  let rank = 0;
  let last = -Infinity;
  return known
    .toSorted((a, b) => a.gap - b.gap)
    .map(({ pair, gap }) => {
      if (gap - last > ROUNDING) rank += 1;
      last = gap;
      return { rank, pair };
    });
}

/** Whether every gap is at least as wide as all those of a lower rank. */
function isInOrder(gaps: readonly Ranked[]): boolean {
  let rank = 0;
  let floor = -Infinity;
  let widest = -Infinity;
  for (const next of gaps) {
    if (next.rank > rank) {
      rank = next.rank;
      floor = widest;
    }
    if (next.gap < floor - ROUNDING) return false;
    widest = Math.max(widest, next.gap);
  }
  return true;
}
