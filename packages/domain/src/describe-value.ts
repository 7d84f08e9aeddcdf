import type { CellValue } from './cell.js';
import type { Level, NumericScale, OrdinalScale, Scale } from './scale.js';

/**
 * What a value is called on its scale.
 *
 *     nearest level or anchor (half way: the lower one);   option: its label;   no anchors: number and unit
 *
 * - Units: the label carries them.
 * - Range: at least one character.
 * - Empty: an option or number that the scale does not have is given as it is.
 * - Errors: none.
 * - Source: PRODUCT §6, `label`.
 * - Example: 7 on a scale in days without anchors → "7 days"; 3 to 7 → "3 – 7 days"
 */
export function describeValue(scale: Scale, value: CellValue): string {
  if (value.kind === 'option') return optionLabel(scale, value.option);
  if (value.kind === 'point') return pointLabel(scale, value.value);
  if (value.low === value.high) return pointLabel(scale, value.low);
  if (scale.kind === 'numeric' && scale.anchors.length === 0) return withUnit(scale, `${value.low} – ${value.high}`, value.high);

  const [low, high] = [pointLabel(scale, value.low), pointLabel(scale, value.high)];
  return low === high ? low : `${low} – ${high}`;
}

function optionLabel(scale: Scale, key: string): string {
  const options = scale.kind === 'nominal' ? scale.options : [];
  return options.find((option) => option.key === key)?.label ?? key;
}

function pointLabel(scale: Scale, value: number): string {
  if (scale.kind === 'nominal') return String(value);
  return nearest(labelled(scale), value)?.label ?? withUnit(scale, String(value), value);
}

function labelled(scale: OrdinalScale | NumericScale): readonly Level[] {
  return scale.kind === 'ordinal' ? scale.levels : scale.anchors;
}

function nearest(levels: readonly Level[], value: number): Level | null {
  return levels
    .toSorted((a, b) => a.value - b.value)
    .reduce<Level | null>(
      (best, next) => (best === null || Math.abs(next.value - value) < Math.abs(best.value - value) ? next : best),
      null,
    );
}

function withUnit(scale: OrdinalScale | NumericScale, numbers: string, last: number): string {
  if (scale.kind === 'ordinal' || scale.unit === '') return numbers;
  const names = unitNames(scale.unit);
  return `${numbers} ${Math.abs(last) === 1 ? names.one : names.other}`;
}

/**
 * What a unit is called beside a number.
 *
 *     beside 1 or −1: one;   beside any other number: other
 *
 * - Units: none.
 * - Range: two words.
 * - Empty: a unit that the language does not know stands as it was given, in both.
 * - Errors: none.
 * - Source: CLDR, by way of `Intl`.
 * - Example: day → day, days
 */
export function unitNames(unit: string): { readonly one: string; readonly other: string } {
  return NAMES_BY_UNIT.get(unit) ?? { one: unit, other: unit };
}

/** A unit that the language knows agrees with its number (1 day, 7 days); any other stands as it was given. */
const NAMES_BY_UNIT = new Map(
  Intl.supportedValuesOf('unit').map((unit) => [unit, { one: unitName(unit, 1), other: unitName(unit, 2) }]),
);

function unitName(unit: string, number: number): string {
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' })
    .formatToParts(number)
    .filter(({ type }) => type === 'unit')
    .map(({ value }) => value)
    .join('');
}
