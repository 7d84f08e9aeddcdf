import type { AggregateGap } from './gap.js';
import { sum } from './sum.js';

type Pair = Pick<AggregateGap, 'partyA' | 'partyB' | 'gap' | 'insufficient'>;

/**
 * Parties by how far they are from the others, the furthest first.
 *
 *     mean of the party's gaps, of those that are sufficiently known
 *
 * - Units: none.
 * - Range: the same parties, each once; what ties keeps its order.
 * - Empty: a party without a gap that is sufficiently known comes last: it is never ranked.
 * - Errors: none.
 * - Source: UX §3.2, "order by gap"; MATHS §3, coverage.
 * - Example: a – b 0.2, a – c 0.9, b – c 0.8 → c, a, b
 */
export function orderByGap(partyIds: readonly string[], pairs: readonly Pair[]): string[] {
  return partyIds
    .map((id) => ({ id, distance: distanceOf(id, pairs) }))
    .toSorted((one, other) => other.distance - one.distance)
    .map(({ id }) => id);
}

function distanceOf(id: string, pairs: readonly Pair[]): number {
  const gaps = pairs.flatMap(({ partyA, partyB, gap, insufficient }) => (gap !== null && !insufficient && [partyA, partyB].includes(id) ? gap : []));
  return gaps.length === 0 ? -1 : sum(gaps) / gaps.length;
}
