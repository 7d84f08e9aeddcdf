import type { Band, IssueGap, MissingTerm } from './gap.js';
import { WeightedMean } from './weighted-mean.js';

/** A known issue with its weight. */
export interface WeighedGap {
  readonly weight: number;
  readonly gap: Pick<IssueGap, 'band' | 'settlement' | 'widest'>;
}

/**
 * What the aggregate would lie between, were the missing known.
 *
 *     lower = Σ_C w·low / Σ_E w
 *     upper = (Σ_C w·high + Σ_missing w·dmax) / Σ_E w            (Euclid: with squares, and the root of the whole)
 *     low = min(s, band), high = max(w, band): an unknown range enters as [x, x], so without ranges, intervals and contests
 *     low = high = g
 *
 * - Units: a pure number, share of the scale.
 * - Range: [0, 1], low ≤ high.
 * - Empty: null where nothing is known of either, or it weighs nothing.
 * - Errors: none.
 * - Source: Manski (1989); MATHS §3.
 * - Example: gap 0.5 on one issue, another known of one side at 0.3, equal weights → 0.25 to 0.6
 */
export function boundsOf(known: readonly WeighedGap[], missing: readonly MissingTerm[], power: 1 | 2): Band | null {
  const [least, most] = [new WeightedMean(power), new WeightedMean(power)];
  for (const { weight, gap } of known) {
    least.add(weight, Math.min(gap.settlement.pessimistic, gap.band.low));
    most.add(weight, Math.max(gap.widest, gap.band.high));
  }
  for (const { weight, largest } of missing) {
    least.add(weight, 0);
    most.add(weight, largest);
  }
  const [low, high] = [least.result(), most.result()];
  return low === null || high === null ? null : { low, high };
}
