import { authorityOf } from './authority.js';
import type { CellValue } from './cell.js';
import type { Coding, IndexedLog } from './index-log.js';
import { evidencedOn } from './link-effects.js';
import { whyNotLive } from './liveness.js';
import type { NotLive } from './liveness.js';
import type { Day, StatementRevision } from './log.js';
import { valueOf } from './value-of.js';
import { AUTHORITIES } from './vocabulary.js';
import type { Evidence, Facet } from './vocabulary.js';

/** Credibility 6 means "cannot be judged", as does none: both lie in the middle of 1 … 6. */
const UNJUDGED_CREDIBILITY = 3.5;

/** A coding with everything that the order of candidates looks at. */
export interface Weighed extends Coding {
  /** The value that it gives; null for an open position or one that is silent on the value. */
  readonly value: CellValue | null;
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
 * - Errors: RangeError if the position lacks the field of its kind.
 * - Source: PRODUCT §3, "Who wins".
 * - Example: stated 2025-09-01, limit 90 days, as of 2026-01-31 → evidence class 3
 */
export function weighCandidate(log: IndexedLog, coding: Coding, facet: Facet): Weighed {
  const { statement, position } = coding;
  const lastEvidence = evidencedOn(log, coding, facet);
  const stale = lastEvidence < log.freshFrom;
  return {
    statement,
    position,
    value: valueOf(position),
    notLive: whyNotLive(log, coding, facet),
    evidencedOn: lastEvidence,
    stale,
    evidenceClass: evidenceClass(position.evidence, stale),
    floated: position.commitment === 'floated',
    authorityRank: AUTHORITIES.indexOf(authorityOf(log, statement)),
    credibility: credibilityOf(statement),
    proposal: statement.kind === 'proposal' && statement.partyId !== null && log.mediators.has(statement.partyId),
  };
}

function credibilityOf({ credibility }: StatementRevision): number {
  return credibility === null || credibility === 6 ? UNJUDGED_CREDIBILITY : credibility;
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
