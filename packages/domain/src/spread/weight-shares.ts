import { sum } from '../sum.js';

/**
 * Weights as shares of their sum.
 *
 *     π_i = w_i / Σ w
 *
 * - Units: a pure number; weights in any unit.
 * - Range: [0, 1], sum 1.
 * - Empty: without weights, or where all are 0, equal shares.
 * - Errors: RangeError for a negative weight, or if there are not as many as are asked for.
 * - Source: MATHS §4, "weights π normalised".
 * - Example: 3 and 1 → 0.75 and 0.25
 */
export function weightShares(count: number, weights: readonly number[] = Array<number>(count).fill(1)): number[] {
  if (weights.length !== count) throw new RangeError(`${count} weights are needed, got ${weights.length}`);
  if (weights.some((weight) => !(weight >= 0))) throw new RangeError('a weight is never negative');
  const total = sum(weights);
  return weights.map((weight) => (total === 0 ? 1 / count : weight / total));
}
