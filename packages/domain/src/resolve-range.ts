import type { CellValue } from './cell.js';
import { lossAgainst } from './list-candidates.js';
import type { Loss } from './list-candidates.js';
import { endsOf } from './step.js';
import type { Weighed } from './weigh-candidate.js';

/** A facet that one candidate wins: range or salience. */
export interface WonFacet {
  readonly winner: Weighed | null;
  readonly losses: readonly (readonly [Weighed, Loss | null])[];
}

/**
 * The winner of a facet that one position gives: range or salience.
 *
 *     the first live candidate in order; a mediator's proposal only where no other value is live
 *
 * - Units: none.
 * - Range: one of the candidates.
 * - Empty: winner null if none is live.
 * - Errors: none.
 * - Source: PRODUCT §3, "Who wins".
 * - Example: ranges said in December and in January → January's, December's lost by said earlier
 */
export function resolveWon(ordered: readonly Weighed[], standing: Weighed | null): WonFacet {
  const ownValue = standing !== null && !standing.proposal ? standing : null;
  const isSetAside = (candidate: Weighed) => ownValue !== null && candidate.proposal;

  const winner = ordered.find((candidate) => candidate.notLive === null && !isSetAside(candidate)) ?? null;
  const lossOf = (candidate: Weighed): Loss | null =>
    candidate.notLive === null && ownValue !== null && candidate.proposal
      ? { lostBy: 'mediator proposal beside a live value', lostTo: ownValue.position.positionId }
      : lossAgainst(winner, candidate);
  return { winner, losses: liveFirst(ordered).map((candidate) => [candidate, lossOf(candidate)] as const) };
}

/**
 * What a party would accept, where evidenced.
 *
 *     the winning range, if low ≤ value ≤ high (both ends of an interval); else unknown until restated
 *
 * - Units: those of the scale.
 * - Range: low ≤ standing value ≤ high.
 * - Empty: winner null without evidence, or if the range excludes the standing value: older ranges do not come back.
 * - Errors: none.
 * - Source: PRODUCT §3, "range".
 * - Example: accepts 0 … 1, then says 2 → unknown
 */
export function resolveRange(ordered: readonly Weighed[], standing: Weighed | null, value: CellValue | null): WonFacet {
  const { winner, losses } = resolveWon(ordered, standing);
  if (winner === null || standing === null || value === null || !excludes(winner, value)) return { winner, losses };

  const loss: Loss = { lostBy: 'range excludes the value', lostTo: standing.position.positionId };
  return {
    winner: null,
    losses: losses.map(([candidate, lost]) => [candidate, candidate === winner ? loss : lost] as const),
  };
}

function excludes({ position }: Weighed, value: CellValue): boolean {
  const ends = endsOf(value);
  const { range } = position;
  return range !== null && ends !== null && (ends.low < range.low || ends.high > range.high);
}

function liveFirst(ordered: readonly Weighed[]): Weighed[] {
  return [
    ...ordered.filter(({ notLive }) => notLive === null),
    ...ordered.filter(({ notLive }) => notLive !== null),
  ];
}
