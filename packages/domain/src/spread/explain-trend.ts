import type { Band } from '../gap.js';
import { type DatedPlace, slopesBetween, trend, type Trend } from './trend.js';

/** One of the slopes in the middle, of which the trend is the mean. */
export interface MiddleSlope<Place extends DatedPlace> {
  readonly from: Place;
  readonly to: Place;
  readonly per30Days: number;
}

/** A trend with what it rests on. */
export interface ExplainedTrend<Place extends DatedPlace> extends Trend {
  /** How many pairs of different days there are. */
  readonly slopes: number;
  /** One or two: with an even number of slopes both in the middle. */
  readonly middle: readonly MiddleSlope<Place>[];
  /** Least and greatest with any one place left out; null where too few are left. */
  readonly oneLeftOut: Band | null;
}

/**
 * A trend opened up: the slopes in the middle, and how far it hangs on any single place.
 *
 *     trend = mean of the middle slopes;   one left out: the trend of every n − 1 places
 *
 * - Units: share of the scale per 30 days.
 * - Range: any number; the band need not hold the trend itself.
 * - Empty: null where there is no trend.
 * - Errors: none.
 * - Source: Theil (1950), Sen (1968); MATHS §5.
 * - Example: 0, 0.1, 0.2, 0.3, 1 on five days 30 days apart → 10 slopes, the middle two 0.1 each
 */
export function explainTrend<Place extends DatedPlace>(places: readonly Place[]): ExplainedTrend<Place> | null {
  const found = trend(places);
  if (found === null) return null;
  const slopes = slopesBetween(places);
  const middle = slopes.slice(Math.floor((slopes.length - 1) / 2), Math.floor(slopes.length / 2) + 1);
  const without = places.flatMap((left) => trend(places.filter((place) => place !== left))?.per30Days ?? []);
  return {
    ...found,
    slopes: slopes.length,
    middle,
    oneLeftOut: without.length < places.length ? null : { low: Math.min(...without), high: Math.max(...without) },
  };
}
