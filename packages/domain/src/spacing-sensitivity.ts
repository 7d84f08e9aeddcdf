import type { CellNumbers } from './cell.js';
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
  cells: readonly CellNumbers[],
  pair: AggregateGap,
  allPairs: readonly AggregateGap[],
  { metric, draws, seed }: SpacingOptions,
): SpacingSensitivity | null {
  if (pair.gap === null) return null;
  const spaced = spacedCells(issues, cells);
  const own = spacedTerms(spaced, pair);
  const ranked = rankedPairs(allPairs);
  const power = metric === 'euclid' ? 2 : 1;
  const drawnGap = remembered((each: AggregateGap) => {
    const terms = spacedTerms(spaced, each);
    const even = terms.some(({ isSpaced }) => isSpaced) ? null : Number(weightedMean(terms, power));
    return () => even ?? Number(weightedMean(terms, power));
  });

  const random = seededRandom(seed);
  let low = Infinity;
  let high = -Infinity;
  let stays = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    drawSpacing(spaced, random);
    const gap = Number(weightedMean(own, power));
    low = Math.min(low, gap);
    high = Math.max(high, gap);
    if (isInOrder(ranked, (each) => drawnGap(each)())) stays += 1;
  }
  return { draws, seed, band: { low, high }, orderStays: ranked.length < 2 ? null : stays / draws };
}

/** Of thousands of pairs a draw mostly looks at few: those up to the first that overtakes another. */
function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

interface Ranked {
  readonly rank: number;
  readonly pair: AggregateGap;
}

/** Pairs by D, ascending; pairs with the same D share a rank. */
function rankedPairs(pairs: readonly AggregateGap[]): Ranked[] {
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
function isInOrder(ranked: readonly Ranked[], gapOf: (pair: AggregateGap) => number): boolean {
  let rank = 0;
  let floor = -Infinity;
  let widest = -Infinity;
  for (const next of ranked) {
    if (next.rank > rank) {
      rank = next.rank;
      floor = widest;
    }
    const gap = gapOf(next.pair);
    if (gap < floor - ROUNDING) return false;
    widest = Math.max(widest, gap);
  }
  return true;
}
