import { isKnown } from './admissible.js';
import { EXPIRING_DAYS } from './cell-flags.js';
import type { CellQuestion } from './cell-series.js';
import { dayNumber, dayOf } from './day.js';
import type { Day } from './log.js';

/**
 * The days on which a cell can change, up to the reading day.
 *
 *     something is said, gets stale, begins, has ended, nears its end or is judged; a membership begins or has ended
 *
 * - Units: days.
 * - Range: in the order of time, each once; a superset of the days on which the cell does change.
 * - Empty: an empty list where the log has nothing to say.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3; the change points of ENGINE §1.
 * - Example: said 2026-01-30, valid until 2026-02-01, as of 2026-03-01 → 2026-01-25, 2026-01-30, 2026-02-02
 */
export function changeDays({ reading, issue, partyId, log }: CellQuestion): Day[] {
  const days = new Set<number>();
  const add = (day: Day | null, later = 0) => {
    if (day !== null) days.add(dayNumber(day) + later);
  };
  const memberships = log.memberships.filter((membership) => membership.partyId === partyId);
  const voices = new Set([partyId, ...memberships.map(({ blocId }) => blocId)]);
  for (const statement of log.statements) {
    if (!isKnown(statement, reading.knownAt)) continue;
    add(statement.saidOn);
    add(statement.saidOn, reading.staleAfterDays + 1);
    // Who only links to what was said changes the cell by saying so.
    if (statement.partyId === null || !voices.has(statement.partyId)) continue;
    for (const { issueId, validFrom, validUntil } of statement.positions) {
      if (issueId !== issue.issueId) continue;
      add(validFrom);
      add(validUntil, 1);
      add(validUntil, -EXPIRING_DAYS);
    }
  }
  for (const assessment of log.assessments) add(assessment.assessedOn);
  for (const membership of memberships) {
    add(membership.validFrom);
    add(membership.validUntil, 1);
  }
  const asOf = dayNumber(reading.asOf);
  return [...days].filter((day) => day <= asOf).sort((a, b) => a - b).map(dayOf);
}
