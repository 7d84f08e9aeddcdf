import type { Band } from '../gap.js';
import { randomSpacing, underSpacing } from '../random-spacing.js';
import { seededRandom } from '../seeded-random.js';
import { trend } from './trend.js';

/** A place counted in levels, at a day counted in days; low = high for a point. */
export interface DatedSteps {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

export interface TrendSpacingOptions {
  readonly draws: number;
  readonly seed: number;
}

/** The slopes of so many places are worked out anew for every draw. */
export const MOST_SPACED_PLACES = 30;

/**
 * How far a trend hangs on the guess that ordinal levels lie evenly.
 *
 *     draws times: a random monotone spacing of the levels, and the trend anew;   band = least and greatest
 *
 * - Units: share of the scale per 30 days.
 * - Range: low ≤ high.
 * - Empty: null where there is no trend, or more than 30 places.
 * - Errors: RangeError if a place is off the scale.
 * - Source: MATHS §3, "Sensitivity", and §5.
 * - Example: five times the same level → 0 to 0
 */
export function trendSpacing(levels: number, places: readonly DatedSteps[], { draws, seed }: TrendSpacingOptions): Band | null {
  if (places.length > MOST_SPACED_PLACES) return null;
  const random = seededRandom(seed);
  const found = Array.from({ length: draws }, () => {
    const spacing = randomSpacing(levels, random);
    return trend(places.map(({ day, low, high }) => ({ day, x: (underSpacing(spacing, low) + underSpacing(spacing, high)) / 2 })));
  }).flatMap((one) => one?.per30Days ?? []);
  return found.length === 0 ? null : { low: Math.min(...found), high: Math.max(...found) };
}
