/** Fewer statements than this make no trend. */
export const FEWEST_FOR_TREND = 5;
const DAYS = 30;

/** A place on the scale at a day, counted in days. */
export interface DatedPlace {
  readonly day: number;
  readonly x: number;
}

/** How a position drifts, and from how many statements that is read. */
export interface Trend {
  readonly per30Days: number;
  readonly n: number;
}

/**
 * How a position drifts over time, whatever single statements say.
 *
 *     median of (x_b − x_a) / (t_b − t_a) over all pairs of different days, times 30
 *
 * No test of significance: statements are no sample.
 *
 * - Units: share of the scale per 30 days.
 * - Range: any number.
 * - Empty: null with fewer than five places, or all on one day.
 * - Errors: none.
 * - Source: Theil (1950), Sen (1968); MATHS §5.
 * - Example: 0, 0.1, 0.2, 0.3, 1 on five days 30 days apart → 0.1
 */
export function trend(places: readonly DatedPlace[]): Trend | null {
  if (places.length < FEWEST_FOR_TREND) return null;
  const slopes = slopesBetween(places).map(({ per30Days }) => per30Days);
  const [low, high] = [slopes[Math.floor((slopes.length - 1) / 2)], slopes[Math.floor(slopes.length / 2)]];
  return low === undefined || high === undefined ? null : { per30Days: (low + high) / 2, n: places.length };
}

/**
 * The slope between every two places of different days, the steepest fall first.
 *
 *     (x_b − x_a) / (t_b − t_a) · 30
 *
 * - Units: share of the scale per 30 days.
 * - Range: n(n − 1)/2 slopes at most.
 * - Empty: none where all places are of one day.
 * - Errors: none.
 * - Source: Theil (1950); MATHS §5.
 * - Example: 0.2 on day 0 and 0.6 on day 60 → 0.2
 */
export function slopesBetween<Place extends DatedPlace>(places: readonly Place[]): { from: Place; to: Place; per30Days: number }[] {
  return places
    .flatMap((from, at) => places.slice(at + 1).map((to) => ({ from, to, days: to.day - from.day })))
    .filter(({ days }) => days !== 0)
    .map(({ from, to, days }) => ({ from, to, per30Days: ((to.x - from.x) / days) * DAYS }))
    .sort((a, b) => a.per30Days - b.per30Days);
}
