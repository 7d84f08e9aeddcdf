import type { Candidate, LostBy } from './cell.js';
import type { CellEvidence, Coding, IndexedLog } from './index-log.js';
import type { LoggedPosition } from './log.js';
import { compareCandidates, decidingStep } from './order-candidates.js';
import { originOf } from './origin-of.js';
import type { Facet } from './vocabulary.js';
import { weighCandidate } from './weigh-candidate.js';
import type { Weighed } from './weigh-candidate.js';

/** What decided against a candidate, and to which position or statement it lost. */
export interface Loss {
  readonly lostBy: LostBy;
  readonly lostTo: string | null;
}

/**
 * All codings that speak to a facet, weighed and in the order in which they win, dead ones included.
 *
 *     filter, weigh, sort
 *
 * - Units: none.
 * - Range: a permutation of what speaks to the facet.
 * - Empty: an empty list.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "Who wins".
 * - Example: two values, one with a range → two candidates for the value, one for the range
 */
export function weighFacet(log: IndexedLog, codings: readonly Coding[], facet: Facet): Weighed[] {
  return codings
    .filter(({ position }) => speaksTo(position, facet))
    .map((coding) => weighCandidate(log, coding, facet))
    .sort(compareCandidates);
}

/**
 * One line of the answer to "why this value?".
 *
 *     won = nothing decided against it
 *
 * - Units: none.
 * - Range: rank is the place among the facet's candidates, from 1.
 * - Empty: `lostBy` and `lostTo` are null for a winner.
 * - Errors: none.
 * - Source: PRODUCT §3: all candidates per facet, in order, and why each lost.
 * - Example: second of two values → rank 2, lostBy said earlier, lostTo the first one's position
 */
export function toCandidate(coding: Coding, facet: Facet, rank: number, loss: Loss | null): Candidate {
  return {
    facet,
    rank,
    won: loss === null,
    lostBy: loss?.lostBy ?? null,
    lostTo: loss?.lostTo ?? null,
    ...originOf(coding),
  };
}

/**
 * Why a candidate lost against the one that won by the order.
 *
 *     not live, else the first step on which the two differ
 *
 * - Units: none.
 * - Range: one loss.
 * - Empty: null for the winner itself.
 * - Errors: none.
 * - Source: PRODUCT §3.
 * - Example: expired → expired, whoever won
 */
export function lossAgainst(winner: Weighed | null, candidate: Weighed): Loss | null {
  if (candidate.notLive !== null) return candidate.notLive;
  if (winner === null || candidate === winner) return null;
  return { lostBy: decidingStep(winner, candidate), lostTo: winner.position.positionId };
}

/**
 * What speaks to a facet and can never win it: conduct, and what is still in review.
 *
 *     conduct first, then in review, each newest first
 *
 * - Units: none.
 * - Range: a list with a loss each.
 * - Empty: an empty list.
 * - Errors: none.
 * - Source: PRODUCT §3: `observed` is never a position; a revision counts when published.
 * - Example: an attack on a railway → lostBy observed conduct
 */
export function neverCandidates(evidence: CellEvidence, facet: Facet): readonly (readonly [Coding, Loss])[] {
  const listed = (codings: readonly Coding[], lostBy: LostBy) =>
    newestFirst(codings.filter(({ position }) => speaksTo(position, facet))).map(
      (coding) => [coding, { lostBy, lostTo: null }] as const,
    );
  return [...listed(evidence.conduct, 'observed conduct'), ...listed(evidence.inReview, 'not published')];
}

/**
 * Codings by the day they were said, newest first.
 *
 *     later said-on, then greater position id
 *
 * - Units: none.
 * - Range: a permutation of the codings.
 * - Empty: an empty list.
 * - Errors: none.
 * - Source: PRODUCT §3, "Flags": observed conduct.
 * - Example: said 2026-01-30 and 2026-01-31 → 31 first
 */
export function newestFirst(codings: readonly Coding[]): Coding[] {
  const key = ({ statement, position }: Coding) => `${statement.saidOn} ${position.positionId}`;
  return codings.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** A coding without a kind is silent on the value; an open position asks for one, so it speaks to it. */
function speaksTo(position: LoggedPosition, facet: Facet): boolean {
  switch (facet) {
    case 'value':
      return position.kind !== null;
    case 'range':
      return position.range !== null;
    case 'red line':
      return position.redLines.length > 0;
    case 'salience':
      return position.salience !== null;
  }
}
