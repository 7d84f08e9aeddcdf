import { sum } from '../sum.js';

/** One party with what it gets where there is no deal. */
export interface Bargainer {
  /** Its position, from 0 to 1. */
  readonly position: number;
  /** Utility without a deal, from 0 to 1. */
  readonly noDeal: number;
  /** Bargaining weight, positive. */
  readonly weight: number;
}

const GRID = 1_000;
const REFINEMENTS = 60;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The outcome at which the product of what all gain over no deal is largest.
 *
 *     argmax Π (u_i(x) − d_i)^{w_i},   u_i = 1 − |x − p_i|, only where every u_i > d_i
 *
 * - Units: share of the scale.
 * - Range: [0, 1].
 * - Empty: null where no x is better than no deal for all: no agreement zone. Also with nobody.
 * - Errors: RangeError for a weight that is not positive.
 * - Source: Nash (1950); MATHS §6.
 * - Example: 0 and 1, no deal worth 0, equal weights → 0.5
 */
export function nash(parties: readonly Bargainer[]): number | null {
  if (parties.some(({ weight }) => !(weight > 0))) throw new RangeError('a bargaining weight is positive');
  if (parties.length === 0) return null;
  const low = Math.max(0, ...parties.map(({ position, noDeal }) => position - (1 - noDeal)));
  const high = Math.min(1, ...parties.map(({ position, noDeal }) => position + (1 - noDeal)));
  if (!(low < high)) return null;

  // A sum of logarithms of concave gains is concave, so the best point of a grid is next to the best of all.
  const value = (x: number) => sum(parties.map(({ position, noDeal, weight }) => weight * Math.log(Math.max(0, 1 - Math.abs(x - position) - noDeal))));
  const step = (high - low) / GRID;
  const grid = Array.from({ length: GRID - 1 }, (_, at) => low + (at + 1) * step).map((x) => ({ x, value: value(x) }));
  const best = grid.reduce((a, b) => (b.value > a.value ? b : a)).x;
  return refine(value, Math.max(low, best - step), Math.min(high, best + step));
}

function refine(value: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let round = 0; round < REFINEMENTS; round++) {
    const [first, second] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (value(first) < value(second)) low = first;
    else high = second;
  }
  return (low + high) / 2;
}
