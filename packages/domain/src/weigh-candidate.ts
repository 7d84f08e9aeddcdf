import { authorityOf } from './authority.js';
import { dayNumber } from './day.js';
import type { Coding, IndexedLog } from './index-log.js';
import { evidencedOn } from './link-effects.js';
import { whyNotLive } from './liveness.js';
import type { NotLive } from './liveness.js';
import type { Day } from './log.js';
import { AUTHORITIES } from './vocabulary.js';
import type { Evidence, Facet } from './vocabulary.js';

/** Credibility 6 means "cannot be judged", as does none: both lie in the middle of 1 … 6. */
const UNJUDGED_CREDIBILITY = 3.5;

/** A coding with everything that the order of candidates looks at. */
export interface Weighed extends Coding {
  readonly facet: Facet;
  readonly notLive: NotLive | null;
  /** Day of the last evidence, reaffirmations included. */
  readonly evidencedOn: Day;
  readonly stale: boolean;
  /** 0 stated and not stale, 1 leaked or reported, 2 inferred, 3 stated but stale. */
  readonly evidenceClass: number;
  readonly floated: boolean;
  /** 0 decides … 3 other. */
  readonly authorityRank: number;
  /** 1 best … 6; 3.5 unjudged. */
  readonly credibility: number;
  /** A mediator's proposal: wins only where no other value is live. */
  readonly proposal: boolean;
}

/**
 * A coding weighed for one facet: what the order of candidates compares, looked up once.
 *
 *     stale = V − evidencedOn > staleAfterDays
 *
 * - Units: days for staleness.
 * - Range: evidence class 0 … 3, authority rank 0 … 3, credibility 1 … 6.
 * - Empty: no credibility, or 6, counts as 3.5.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "Who wins".
 * - Example: stated 2025-09-01, limit 90 days, as of 2026-01-31 → evidence class 3
 */
export function weighCandidate(log: IndexedLog, coding: Coding, facet: Facet): Weighed {
  const { statement, position } = coding;
  const lastEvidence = evidencedOn(log, coding, facet);
  const stale = isStaleOn(log, lastEvidence, dayNumber(log.reading.asOf));
  return {
    ...coding,
    facet,
    notLive: whyNotLive(log, coding, facet),
    evidencedOn: lastEvidence,
    stale,
    evidenceClass: evidenceClass(position.evidence, stale),
    floated: position.commitment === 'floated',
    authorityRank: AUTHORITIES.indexOf(authorityOf(log, statement)),
    credibility: statement.credibility === null || statement.credibility === 6 ? UNJUDGED_CREDIBILITY : statement.credibility,
    proposal: statement.kind === 'proposal' && statement.partyId !== null && log.mediators.has(statement.partyId),
  };
}

/**
 * Whether evidence is too old on a day.
 *
 *     stale = day − evidencedOn > staleAfterDays
 *
 * - Units: days; `day` is a day number.
 * - Range: true or false.
 * - Empty: not applicable.
 * - Errors: RangeError if `lastEvidence` is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "Flags": stale (default > 90 days).
 * - Example: 90 days old with a limit of 90 → false; 91 → true
 */
export function isStaleOn(log: IndexedLog, lastEvidence: Day, day: number): boolean {
  return day - dayNumber(lastEvidence) > log.reading.staleAfterDays;
}

/**
 * The rank of a kind of evidence among candidates, smaller first.
 *
 *     stated and not stale 0, leaked and reported 1, inferred 2, stated but stale 3
 *
 * - Units: none.
 * - Range: 0 … 3.
 * - Empty: not applicable; observed never becomes a candidate.
 * - Errors: none.
 * - Source: PRODUCT §3, "Who wins" (2).
 * - Example: stated, stale → 3
 */
export function evidenceClass(evidence: Evidence, stale: boolean): number {
  if (evidence === 'stated') return stale ? 3 : 0;
  return evidence === 'inferred' ? 2 : 1;
}
