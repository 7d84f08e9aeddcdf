import { isKnown } from './admissible.js';
import type { Cell } from './cell.js';
import { EXPIRING_DAYS } from './cell-flags.js';
import { dayNumber, dayOf } from './day.js';
import type { CellIssue, Day, NegotiationLog, Reading } from './log.js';
import { resolveCell } from './resolve-cell.js';

/** One stretch of days during which a cell stays as it is; it lasts until the next step, the last one until the reading day. */
export interface CellStep {
  readonly from: Day;
  /** As on `from`. */
  readonly cell: Cell;
}

/** Which cell, and how it is read. The log may be the cell's own part (`splitLog`): the answer is the same. */
export interface CellQuestion {
  readonly reading: Reading;
  readonly issue: CellIssue;
  readonly partyId: string;
  readonly log: NegotiationLog;
}

/** What counts as a step, and how many of them are wanted, counted from the last one back. */
export interface SeriesOptions {
  readonly differ: (before: Cell, after: Cell) => boolean;
  readonly last: number;
}

/**
 * A cell over valid time, as known at the reading's instant.
 *
 *     the cell on every day on which it can change, up to the reading day; days on which it did not change are no step
 *
 * It can change on a day on which something is said, begins, has ended, nears its end, gets stale or is judged, and on which a
 * membership begins or has ended.
 *
 * - Units: days.
 * - Range: steps in the order of time; before the first one the cell is as if nothing had ever been said.
 * - Empty: an empty list if the cell never changed.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3; the days are the change points of ENGINE §1.
 * - Example: said 2026-01-30, valid until 2026-02-01, as of 2026-03-01 → held from 2026-01-30, expired from 2026-02-02
 */
export function cellSeries(
  question: CellQuestion,
  { differ, last }: SeriesOptions = { differ: looksDifferent, last: Infinity },
): readonly CellStep[] {
  const days = changeDays(question);
  const [first] = days;
  if (first === undefined) return [];

  const steps: CellStep[] = [];
  let after = cellOn(question, days.at(-1) ?? first);
  for (let at = days.length - 1; at >= 0 && steps.length < last; at--) {
    const from = days[at] ?? first;
    const before = cellOn(question, days[at - 1] ?? dayOf(dayNumber(first) - 1));
    if (differ(before, after)) steps.push({ from, cell: after });
    after = before;
  }
  return steps.reverse();
}

function cellOn({ reading, issue, partyId, log }: CellQuestion, asOf: Day): Cell {
  return resolveCell({ ...reading, asOf }, issue, partyId, log);
}

/** Whether anything that a reader sees in the cell changed; its age and the number of statements behind it do not count. */
function looksDifferent(before: Cell, after: Cell): boolean {
  return shown(before) !== shown(after);
}

function shown(cell: Cell): string {
  const { state, value, origin, hull, optionSet, range, redLines, crossed, salience, flags, condition, inheritedFrom } = cell;
  return JSON.stringify([state, value, origin, hull, optionSet, range, redLines, crossed, salience, flags, condition, inheritedFrom]);
}

function changeDays({ reading, issue, partyId, log }: CellQuestion): Day[] {
  const days = new Set<number>();
  const add = (day: Day | null, later = 0) => {
    if (day !== null) days.add(dayNumber(day) + later);
  };
  for (const statement of log.statements) {
    if (!isKnown(statement, reading.knownAt)) continue;
    add(statement.saidOn);
    add(statement.saidOn, reading.staleAfterDays + 1);
    for (const { issueId, validFrom, validUntil } of statement.positions) {
      if (issueId !== issue.issueId) continue;
      add(validFrom);
      add(validUntil, 1);
      add(validUntil, -EXPIRING_DAYS);
    }
  }
  for (const assessment of log.assessments) add(assessment.assessedOn);
  for (const membership of log.memberships) {
    if (membership.partyId !== partyId) continue;
    add(membership.validFrom);
    add(membership.validUntil, 1);
  }
  const asOf = dayNumber(reading.asOf);
  return [...days].filter((day) => day <= asOf).sort((a, b) => a - b).map(dayOf);
}
