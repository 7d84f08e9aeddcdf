import type { CellValue } from './cell.js';
import type { Scale } from './scale.js';

/** Label of a value on its scale: the nearest level or anchor, the option's label, or number and unit. */
export function describeValue(scale: Scale, value: CellValue): string {
  throw new Error(`not yet written: ${scale.kind} ${value.kind}`);
}
