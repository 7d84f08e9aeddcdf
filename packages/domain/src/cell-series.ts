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

/** How far back a series is looked for. */
export interface SeriesSpan {
  /** Not before this day; null = from the beginning. */
  readonly from: Day | null;
  /** On the last so many days on which the cell can change. */
  readonly days: number;
}

const WHOLE: SeriesSpan = { from: null, days: Number.POSITIVE_INFINITY };

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
 * membership begins or has ended. Where the span leaves days out, the first step is how the cell was on the first day looked at.
 *
 * - Units: days.
 * - Range: steps in the order of time; before the first one the cell is as if nothing had ever been said, or, in a span, unknown.
 * - Empty: an empty list if the cell never changed.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3; the days are the change points of ENGINE §1.
 * - Example: said 2026-01-30, valid until 2026-02-01, as of 2026-03-01 → held from 2026-01-30, expired from 2026-02-02
 */
export function cellSeries(question: CellQuestion, span: SeriesSpan = WHOLE): readonly CellStep[] {
  const start = seriesStart(question, span);
  const days = changeDays(question).filter((day) => start === null || day > start);
  const first = start ?? days[0];
  if (first === undefined) return [];

  let before = cellOn(question, start ?? dayOf(dayNumber(first) - 1));
  const steps: CellStep[] = start === null ? [] : [{ from: start, cell: before }];
  for (const from of days) {
    const cell = cellOn(question, from);
    if (looksDifferent(before, cell)) steps.push({ from, cell });
    before = cell;
  }
  return steps;
}

/**
 * The day from which a series in a span is known.
 *
 *     the later of the day asked for and the last-but-n day on which the cell can change
 *
 * - Units: days.
 * - Range: never after the reading day.
 * - Empty: null where the span leaves nothing out.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: UX §3.6.
 * - Example: said on the 1st, 2nd and 3rd, the last two days → the 2nd
 */
export function seriesStart(question: CellQuestion, { from, days }: SeriesSpan): Day | null {
  const all = changeDays(question);
  const asked = from === null || from <= question.reading.asOf ? from : question.reading.asOf;
  const [cut = null] = all.length > days ? all.slice(-days) : [];
  if (asked === null) return cut;
  return cut === null || cut < asked ? asked : cut;
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
