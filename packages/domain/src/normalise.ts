import type { NumericScale, OrdinalScale } from './scale.js';

/**
 * A value as a share of its scale.
 *
 *     numeric: x = (v − min) / (max − min);   ordinal: x = (v − v₁) / (v_K − v₁)
 *
 * - Units: a pure number, 0 the first pole … 1 the second.
 * - Range: [0, 1].
 * - Empty: null for a value off the scale (its scale was changed since): never moved to the nearest end.
 * - Errors: RangeError if the scale has no width.
 * - Source: MATHS §1.
 * - Example: level 1 of 0, 1, 2, 3 → 0.333…
 */
export function normalise(scale: OrdinalScale | NumericScale, value: number): number | null {
  const { low, high } = scaleEnds(scale);
  if (!(low < high)) throw new RangeError(`a scale must have width, got ${low} to ${high}`);
  return value < low || value > high ? null : (value - low) / (high - low);
}

/**
 * The two ends of a scale in its own numbers.
 *
 *     numeric: min and max;   ordinal: least and greatest level
 *
 * - Units: those of the scale.
 * - Range: low ≤ high.
 * - Empty: an ordinal scale without levels gives infinite ends, in the wrong order.
 * - Errors: none.
 * - Source: MATHS §1.
 * - Example: levels 0, 1, 2, 3 → 0 and 3
 */
export function scaleEnds(scale: OrdinalScale | NumericScale): { readonly low: number; readonly high: number } {
  if (scale.kind === 'numeric') return { low: scale.min, high: scale.max };
  const values = scale.levels.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}
