import type { Placement } from './gap.js';

/**
 * The largest gap that an unknown party could make to a known one.
 *
 *     dmax = max(x, 1 − x), over the ends where an interval or a contest leaves x open;   nominal: 1
 *
 * - Units: a pure number, share of the scale.
 * - Range: [½, 1].
 * - Empty: not applicable; where neither is known the issue is outside the bounds.
 * - Errors: none.
 * - Source: MATHS §3, "Bounds" (Manski 1989).
 * - Example: known at 0.3 → 0.7
 */
export function largestGap(placement: Placement): number {
  return placement.kind === 'option' ? 1 : Math.max(placement.band.high, 1 - placement.band.low);
}
