import { sum } from '../sum.js';
import { weightShares } from './weight-shares.js';

/**
 * How close parties stand together on an ordered scale, from two equal poles (0) to one place (1).
 *
 *     Cns = 1 + Σ p_i log₂(1 − |x_i − μ| / d)      x from 0 to 1, d = 1, μ = Σ p x, p the normalised weights
 *
 * - Units: a pure number.
 * - Range: [0, 1].
 * - Empty: null where there is nobody.
 * - Errors: RangeError for a place outside [0, 1], or a negative weight.
 * - Source: Tastle and Wierman (2007); MATHS §4.
 * - Example: 0 and 1 → 0; 0.5 and 0.5 → 1
 */
export function consensus(places: readonly number[], weights?: readonly number[]): number | null {
  if (places.some((x) => !(x >= 0 && x <= 1))) throw new RangeError('a place lies from 0 to 1');
  if (places.length === 0) return null;
  const shares = weightShares(places.length, weights);
  const mean = sum(places.map((x, at) => x * Number(shares[at])));
  return 1 + sum(places.map((x, at) => (shares[at] === 0 ? 0 : Number(shares[at]) * Math.log2(1 - Math.abs(x - mean)))));
}
