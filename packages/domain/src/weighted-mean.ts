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
  const mean = new WeightedMean(power);
  for (const { weight, value } of values) mean.add(weight, value);
  return mean.result();
}

/** The same mean of values that come one by one. */
export class WeightedMean {
  private total = 0;
  private totalWeight = 0;

  constructor(private readonly power: 1 | 2) {}

  add(weight: number, value: number): void {
    this.total += weight * value ** this.power;
    this.totalWeight += weight;
  }

  /** null if nothing was added that weighs. */
  result(): number | null {
    if (this.totalWeight === 0) return null;
    return this.power === 1 ? this.total / this.totalWeight : Math.sqrt(this.total / this.totalWeight);
  }
}
