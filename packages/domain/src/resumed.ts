import { dayNumber } from './day.js';
import type { IndexedLog } from './index-log.js';
import { compareCandidates, compareSaid } from './order-candidates.js';
import { evidenceClass } from './weigh-candidate.js';
import type { Weighed } from './weigh-candidate.js';

/**
 * Whether a winner stands again: an older position that a later one had replaced until that later one ended.
 *
 *     some value of the party, said later, that is over (expired, condition broken, withdrawn or walked back),
 *     was live for at least a day, and on its last day won against the winner
 *
 * A report that its party denied never was the party's position, and a mediator's proposal never replaces one: neither counts.
 *
 * - Units: none.
 * - Range: true or false.
 * - Empty: false if nothing ended.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "States": flag `resumed`.
 * - Example: 5 days said in December, 7 days offered until 1 February: as of 2 February 5 days, resumed
 */
export function standsAgain(log: IndexedLog, winner: Weighed, valued: readonly Weighed[]): boolean {
  return valued.some((ended) => replacedUntilItEnded(log, ended, winner));
}

function replacedUntilItEnded(log: IndexedLog, ended: Weighed, winner: Weighed): boolean {
  const { notLive, position, statement } = ended;
  if (notLive === null || notLive.overFrom === null || notLive.lostBy === 'denied by its party') return false;
  if (ended.proposal || compareSaid(ended, winner) >= 0) return false;

  const lastDay = notLive.overFrom - 1;
  const wasLive = lastDay >= dayNumber(statement.saidOn) && hadBegun(position.validFrom, lastDay);
  return wasLive && hadBegun(winner.position.validFrom, lastDay) && outranks(log, ended, winner, lastDay);
}

function hadBegun(validFrom: string | null, day: number): boolean {
  return validFrom === null || dayNumber(validFrom) <= day;
}

/** The order of candidates as it was on that day: staleness may have changed since. */
function outranks(log: IndexedLog, ended: Weighed, winner: Weighed, day: number): boolean {
  const asOn = (candidate: Weighed) => ({
    ...candidate,
    evidenceClass: evidenceClass(candidate.position.evidence, day - dayNumber(candidate.evidencedOn) > log.reading.staleAfterDays),
  });
  return winner.proposal || compareCandidates(asOn(ended), asOn(winner)) < 0;
}
