import type { Scale } from './scale.js';

/** A number on an ordinal or numeric scale, or the key of an option. */
export type OnScale = number | string;

/**
 * Whether a scale has a value.
 *
 *     ordinal: v is a level;   numeric: min ≤ v ≤ max;   nominal: v is the key of an option
 *
 * - Units: those of the scale.
 * - Range: true or false.
 * - Empty: not applicable.
 * - Errors: none.
 * - Source: PRODUCT §2, scale.
 * - Example: 1.5 on levels 0, 1, 2 → false
 */
export function isOnScale(scale: Scale, value: OnScale): boolean {
  if (scale.kind === 'nominal') return scale.options.some(({ key }) => key === value);
  if (typeof value === 'string') return false;
  if (scale.kind === 'ordinal') return scale.levels.some((level) => level.value === value);
  return value >= scale.min && value <= scale.max;
}
