import type { Band, IssueGap, MissingTerm } from './gap.js';
import { weightedMean } from './weighted-mean.js';

/** A known issue with its weight. */
export type WeighedGap = Pick<IssueGap, 'band' | 'settlement' | 'widest'> & { readonly weight: number };

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
  const low = weightedMean(
    [
      ...known.map(({ weight, settlement, band }) => ({ weight, value: Math.min(settlement.pessimistic, band.low) })),
      ...missing.map(({ weight }) => ({ weight, value: 0 })),
    ],
    power,
  );
  const high = weightedMean(
    [
      ...known.map(({ weight, widest, band }) => ({ weight, value: Math.max(widest, band.high) })),
      ...missing.map(({ weight, largest }) => ({ weight, value: largest })),
    ],
    power,
  );
  return low === null || high === null ? null : { low, high };
}
