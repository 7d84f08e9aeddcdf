import type { CellNumbers, CellValue } from './cell.js';
import type { Band, Placement } from './gap.js';
import { normalise } from './normalise.js';
import type { NominalScale, NumericScale, OrdinalScale, Scale } from './scale.js';
import { endsOf } from './step.js';

/**
 * Where a cell stands on its scale, if it may enter numbers.
 *
 *     x = normalised value (the middle of an interval);   band = its ends, or the hull of a contested cell
 *
 * - Units: a pure number, 0 the first pole … 1 the second.
 * - Range: [0, 1], band.low ≤ x ≤ band.high; a range holds x as the cell rule sees to it.
 * - Empty: null unless held and counted; also for a value off the scale (changed since) or of another kind than the scale.
 *   A range off the scale is unknown.
 * - Errors: RangeError if the scale has no width.
 * - Source: MATHS §1 and §2.
 * - Example: level 1 of 0 … 3, contested up to 2 → x 0.333…, band 0.333… to 0.666…
 */
export function placeCell(scale: Scale, cell: CellNumbers): Placement | null {
  if (!cell.inNumbers || cell.value === null) return null;
  return scale.kind === 'nominal' ? placeOption(scale, cell.value, cell) : placePoint(scale, cell.value, cell);
}

function placeOption(scale: NominalScale, value: CellValue, { optionSet }: CellNumbers): Placement | null {
  const known = scale.options.map(({ key }) => key);
  if (value.kind !== 'option' || !known.includes(value.option)) return null;
  const options = (optionSet ?? [value.option]).filter((option) => known.includes(option));
  return { kind: 'option', option: value.option, options };
}

function placePoint(scale: OrdinalScale | NumericScale, value: CellValue, { hull, range }: CellNumbers): Placement | null {
  const ends = placeBand(scale, endsOf(value));
  const band = hull === null ? ends : placeBand(scale, hull);
  if (ends === null || band === null) return null;
  return { kind: 'point', x: (ends.low + ends.high) / 2, band, range: placeBand(scale, range) };
}

function placeBand(scale: OrdinalScale | NumericScale, band: Band | null): Band | null {
  if (band === null) return null;
  const [low, high] = [normalise(scale, band.low), normalise(scale, band.high)];
  return low === null || high === null ? null : { low, high };
}
