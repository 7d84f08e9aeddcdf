import type { Cell } from './cell.js';
import { type CellQuestion, cellSeries } from './cell-series.js';
import type { Day } from './log.js';

/** How a cell looks before anything was said: with nothing in it. */
const NOTHING = JSON.stringify(['none', null, null, null, null, null, [], []]);

/**
 * The days on which a cell looks otherwise in a table than on the day before.
 *
 *     days of `cellSeries` on which state, value, contest, bloc, range, red lines or flags differ from the step before
 *
 * Who said it last, and when, does not count: a position said again moves nothing that a reader would see. A condition counts by its flag,
 * an importance not at all.
 *
 * - Units: days.
 * - Range: in the order of time, each once; a subset of `changeDays`.
 * - Empty: an empty list for a cell of which nothing was ever said.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: UX §3.1 and U11: the time bar stops where something on the page changes.
 * - Example: 1 said 2026-01-10, again 2026-01-12, 3 said 2026-01-20 → 2026-01-10, 2026-01-20
 */
export function shownChanges(question: CellQuestion): Day[] {
  let before = NOTHING;
  return cellSeries(question).flatMap(({ from, cell }) => {
    const after = shown(cell);
    const isOther = after !== before;
    before = after;
    return isOther ? from : [];
  });
}

function shown({ state, value, hull, optionSet, inheritedFrom, range, redLines, flags }: Cell): string {
  const lines = redLines.map(({ kind, value: at, option }) => [kind, at, option]);
  return JSON.stringify([state, value, hull, optionSet, inheritedFrom, range && [range.low, range.high], lines, flags]);
}
