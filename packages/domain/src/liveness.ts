import type { LostBy } from './cell.js';
import { dayNumber } from './day.js';
import type { Coding, IndexedLog } from './index-log.js';
import { endingLink } from './link-effects.js';
import type { ConditionState, Facet, LinkType } from './vocabulary.js';

/** Why a coding is not live for a facet. */
export interface NotLive {
  readonly lostBy: LostBy;
  /** The link statement that ended it, where one did. */
  readonly lostTo: string | null;
  /** First day on which it was over; null where it did not end (not yet valid, or left out by a switch). */
  readonly overFrom: number | null;
}

/**
 * How the condition of a coding was judged, by the reading day and as known then.
 *
 *     the latest assessment on or before V
 *
 * - Units: none.
 * - Range: untested, met or broken.
 * - Empty: null without a condition; untested without an assessment.
 * - Errors: none.
 * - Source: PRODUCT §2, "condition".
 * - Example: judged broken on 2026-02-01 → untested as of 2026-01-31, broken as of 2026-02-01
 */
export function conditionState(log: IndexedLog, { position }: Coding): ConditionState | null {
  if (position.condition === null) return null;
  return log.assessmentByPosition.get(position.positionId)?.state ?? 'untested';
}

/**
 * Why a coding does not stand for a facet on the reading day.
 *
 *     ended by a link; else over (validUntil < V or condition broken, whichever came first); else left out by the switch
 *     for untested conditions; else not yet valid (validFrom > V)
 *
 * A red line is ended by a link only, and begins with validFrom: validUntil and conditions do not touch it.
 *
 * - Units: days for `overFrom`.
 * - Range: one reason.
 * - Empty: null if it is live.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "Live" and "red lines".
 * - Example: validUntil 2026-02-01 → live as of 2026-02-01, expired as of 2026-02-02
 */
export function whyNotLive(log: IndexedLog, coding: Coding, facet: Facet): NotLive | null {
  const ending = endingLink(log, coding, facet);
  if (ending !== null) {
    const { statementId, saidOn } = ending.from;
    return { lostBy: endedBy(ending.link.type), lostTo: statementId, overFrom: dayNumber(saidOn) };
  }
  if (facet !== 'red line') {
    const over = whyOver(log, coding);
    if (over !== null) return over;
  }
  const { validFrom } = coding.position;
  const begins = validFrom === null || validFrom <= log.reading.asOf;
  return begins ? null : { lostBy: 'not yet valid', lostTo: null, overFrom: null };
}

function endedBy(type: LinkType): LostBy {
  if (type === 'denies') return 'denied by its party';
  return type === 'walks back' ? 'walked back' : 'withdrawn';
}

function whyOver(log: IndexedLog, coding: Coding): NotLive | null {
  const { reading } = log;
  const { positionId, validUntil, condition } = coding.position;
  const assessment = log.assessmentByPosition.get(positionId);

  const ends: (NotLive & { readonly overFrom: number })[] = [];
  if (validUntil !== null && validUntil < reading.asOf) {
    ends.push({ lostBy: 'expired', lostTo: null, overFrom: dayNumber(validUntil) + 1 });
  }
  if (condition !== null && assessment?.state === 'broken') {
    ends.push({ lostBy: 'condition broken', lostTo: null, overFrom: dayNumber(assessment.assessedOn) });
  }
  const [first] = ends.sort((a, b) => a.overFrom - b.overFrom);
  if (first !== undefined) return first;

  const isLeftOut = conditionState(log, coding) === 'untested' && !reading.countUntestedConditions;
  return isLeftOut ? { lostBy: 'condition untested and left out', lostTo: null, overFrom: null } : null;
}
