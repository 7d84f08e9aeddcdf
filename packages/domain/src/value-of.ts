import type { CellValue } from './cell.js';
import type { LoggedPosition } from './log.js';

/**
 * The value that a coding gives, if it gives one.
 *
 *     point → value, interval → low and high, option → option
 *
 * - Units: those of the scale.
 * - Range: a point, an interval or an option.
 * - Empty: null for declines, undisclosed, raised and codings of a range, red line or salience alone.
 * - Errors: RangeError if the field of its kind is missing.
 * - Source: PRODUCT §3, "value".
 * - Example: kind interval, low 3, high 5 → interval 3 … 5
 */
export function valueOf(position: LoggedPosition): CellValue | null {
  switch (position.kind) {
    case 'point':
      return { kind: 'point', value: given(position, position.value) };
    case 'interval':
      return { kind: 'interval', ...given(position, position.interval) };
    case 'option':
      return { kind: 'option', option: given(position, position.option) };
    default:
      return null;
  }
}

function given<Value>(position: LoggedPosition, value: Value | null): Value {
  if (value === null) throw new RangeError(`position ${position.positionId} has no ${String(position.kind)}`);
  return value;
}
