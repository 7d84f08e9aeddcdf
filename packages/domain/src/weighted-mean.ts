export interface WeightedValue {
  readonly weight: number;
  readonly value: number;
}

/**
 * The weighted mean of values, or their weighted root mean square.
 *
 *     (Σ w·vᵖ / Σ w)^(1/p)        p = 1 Manhattan, p = 2 Euclid
 *
 * - Units: those of the values.
 * - Range: from the least to the greatest value; never above 1 for values in [0, 1], rounding included.
 * - Empty: null if there is no value or all weights are 0.
 * - Errors: none.
 * - Source: MATHS §3.
 * - Example: 0.2 and 0.6 with weights 3 and 1 → 0.3
 */
export function weightedMean(values: readonly WeightedValue[], power: 1 | 2): number | null {
  let total = 0;
  let totalWeight = 0;
  for (const { weight, value } of values) {
    total += weight * value ** power;
    totalWeight += weight;
  }
  if (totalWeight === 0) return null;
  return power === 1 ? total / totalWeight : Math.sqrt(total / totalWeight);
}
