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
  const total = sum(weights.map(({ weight }) => weight));
  return total === 0 ? null : sum(weights.map(({ position, weight }) => position * weight)) / total;
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
  const half = sum(weights.map(({ weight }) => weight)) / 2;
  if (half === 0) return null;
  const holdsHalf = (side: (position: number) => boolean) =>
    sum(weights.filter(({ position }) => side(position)).map(({ weight }) => weight)) >= half * (1 - ROUNDING);
  const positions = weights.map(({ position }) => position);
  return {
    low: Math.min(...positions.filter((at) => holdsHalf((position) => position <= at))),
    high: Math.max(...positions.filter((at) => holdsHalf((position) => position >= at))),
  };
}

/** Weights such as 0.08 · 0.7 are not exact in binary. */
const ROUNDING = 1e-12;

function weightsOf(parties: readonly Weighed[]): { readonly position: number; readonly weight: number }[] {
  if (parties.some(({ influence, salience }) => influence < 0 || salience < 0)) throw new RangeError('a weight is never negative');
  return parties.map(({ position, influence, salience }) => ({ position, weight: influence * salience }));
}
