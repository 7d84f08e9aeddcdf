import { sum } from '../sum.js';

/** One party in a bargain, with what a user judged of it. */
export interface Weighed {
  readonly position: number;
  /** Capability, any positive number. */
  readonly influence: number;
  /** How much it minds, any positive number. */
  readonly salience: number;
}

/**
 * The outcome that the compromise model expects.
 *
 *     x* = Σ c s x / Σ c s
 *
 * - Units: those of the positions.
 * - Range: between the lowest and the highest position.
 * - Empty: null where no weight is positive.
 * - Errors: RangeError for a negative weight.
 * - Source: Van den Bos (1991), Achen (2006); MATHS §6.
 * - Example: EU car emissions → 7.389956
 */
export function compromise(parties: readonly Weighed[]): number | null {
  const weights = weightsOf(parties);
  const total = sum(weights);
  return total === 0 ? null : sum(parties.map(({ position }, at) => position * (weights[at] ?? 0))) / total;
}

/**
 * The position that no other can beat where each weighs by influence and salience.
 *
 *     argmin Σ c s |x − x_i|;   half the weight hit exactly: all between two positions
 *
 * - Units: those of the positions.
 * - Range: low ≤ high; equal unless half the weight is hit exactly.
 * - Empty: null where no weight is positive.
 * - Errors: RangeError for a negative weight.
 * - Source: Black (1948), Bueno de Mesquita and Stokman (1994); MATHS §6.
 * - Example: EU car emissions → 7
 */
export function weightedMedian(parties: readonly Weighed[]): { readonly low: number; readonly high: number } | null {
  const weights = weightsOf(parties);
  const half = sum(weights) / 2;
  if (half === 0) return null;
  const sorted = parties
    .map(({ position }, at) => ({ position, weight: weights[at] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.position - b.position);
  const below = sorted.map((_, at) => sum(sorted.slice(0, at + 1).map(({ weight }) => weight)));
  const at = below.findIndex((weight) => weight >= half * (1 - ROUNDING));
  const isExact = Math.abs((below[at] ?? 0) - half) <= ROUNDING * half;
  const [low, next] = [sorted[at]?.position ?? NaN, sorted[at + 1]?.position];
  return { low, high: isExact && next !== undefined ? next : low };
}

/** Weights such as 0.08 · 0.7 are not exact in binary. */
const ROUNDING = 1e-12;

function weightsOf(parties: readonly Weighed[]): number[] {
  if (parties.some(({ influence, salience }) => influence < 0 || salience < 0)) throw new RangeError('a weight is never negative');
  return parties.map(({ influence, salience }) => influence * salience);
}
