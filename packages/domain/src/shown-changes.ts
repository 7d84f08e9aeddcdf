import type { Cell } from './cell.js';
import { type CellQuestion, cellSeries } from './cell-series.js';
import type { Day } from './log.js';

/** What of a cell a table shows. */
export type ShownParts = Pick<Cell, 'state' | 'value' | 'hull' | 'optionSet' | 'inheritedFrom' | 'range' | 'redLines' | 'flags'>;

const NOTHING: ShownParts = { state: 'none', value: null, hull: null, optionSet: null, inheritedFrom: null, range: null, redLines: [], flags: [] };

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
  let before = lookOf(null);
  return cellSeries(question).flatMap(({ from, cell }) => {
    const after = lookOf(cell);
    const isOther = after !== before;
    before = after;
    return isOther ? from : [];
  });
}

/**
 * How a cell looks in a table, as a text to compare with another one.
 *
 *     state, value, contest, bloc, range, red lines, flags
 *
 * - Units: not applicable.
 * - Range: equal texts for cells that look the same.
 * - Empty: null stands for a cell to which nobody has spoken yet.
 * - Errors: none.
 * - Source: UX §2.2.
 * - Example: 1 said by one speaker, then by another → the same text
 */
export function lookOf(cell: ShownParts | null): string {
  const { state, value, hull, optionSet, inheritedFrom, range, redLines, flags } = cell ?? NOTHING;
  const lines = redLines.map(({ kind, value: at, option }) => [kind, at, option]);
  return JSON.stringify([state, value, hull, optionSet, inheritedFrom, range && [range.low, range.high], lines, flags]);
}
