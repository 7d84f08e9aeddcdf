import type { Cell } from './cell.js';
import { changeDays } from './change-days.js';
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
export function cellSeries(question: CellQuestion): readonly CellStep[] {
  const days = changeDays(question);
  const [first] = days;
  if (first === undefined) return [];

  const steps: CellStep[] = [];
  let before = cellOn(question, dayOf(dayNumber(first) - 1));
  for (const from of days) {
    const cell = cellOn(question, from);
    if (looksDifferent(before, cell)) steps.push({ from, cell });
    before = cell;
  }
  return steps;
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
