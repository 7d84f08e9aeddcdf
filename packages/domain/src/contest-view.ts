import type { Cell, CellValue, ContestVoice } from './cell.js';
import { endsOf } from './step.js';

/** The part of a cell that tells of a contest. */
export type ContestView = Pick<Cell, 'contest' | 'hull' | 'optionSet'>;

/**
 * A contest as the cell shows it: the voices, winner first, and what they span.
 *
 *     hull = [min low, max high] over the voices;   options: their set, winner's first
 *
 * - Units: those of the scale.
 * - Range: the hull contains every voice's value.
 * - Empty: one voice is no contest: no voices, no hull, no set.
 * - Errors: none.
 * - Source: PRODUCT §3, "Contest": it carries the hull of their values (nominal: their set).
 * - Example: 7 against 3 → hull 3 … 7
 */
export function contestView(voices: readonly ContestVoice[]): ContestView {
  if (voices.length < 2) return { contest: [], hull: null, optionSet: null };
  const values = voices.map(({ value }) => value);
  return { contest: voices, hull: hullOf(values), optionSet: optionsOf(values) };
}

function hullOf(values: readonly CellValue[]): Cell['hull'] {
  const ends = values.map(endsOf).filter((found) => found !== null);
  if (ends.length === 0) return null;
  return { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) };
}

function optionsOf(values: readonly CellValue[]): string[] | null {
  const options = values.flatMap((value) => (value.kind === 'option' ? [value.option] : []));
  return options.length === 0 ? null : [...new Set(options)];
}
