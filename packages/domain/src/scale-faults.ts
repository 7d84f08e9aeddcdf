import { isOnScale } from './is-on-scale.js';
import type { RedLine } from './log.js';
import type { Scale } from './scale.js';
import type { PositionKind } from './vocabulary.js';

export interface Coding {
  readonly kind: PositionKind | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly option: string | null;
  readonly redLines: readonly RedLine[];
}

export interface ScaleFault {
  readonly path: string;
  readonly code: 'kind-not-for-scale' | 'value-off-scale' | 'option-unknown' | 'red-line-not-for-scale';
  readonly message: string;
}

/**
 * What a coding says that its issue's scale cannot hold.
 *
 *     ordinal: every number is a level;   numeric: min ≤ number ≤ max;   nominal: every option is one of the scale's
 *
 * - Units: numbers are on the scale of the issue.
 * - Range: one fault for each field that does not fit, in the order kind, value, low, high, option, redLines.
 * - Empty: no fault for a coding without numbers and options (declines, undisclosed, raised).
 * - Errors: none.
 * - Source: PRODUCT §2 (scale, position); MATHS §1: values outside are refused on write.
 * - Example: value 4 on levels 0 … 3 → [{ path: 'value', code: 'value-off-scale', … }]
 */
export function scaleFaults(scale: Scale, coding: Coding): ScaleFault[] {
  const faults: ScaleFault[] = [];
  const refuse = (path: string, code: ScaleFault['code'], message: string) => faults.push({ path, code, message });

  if (scale.kind === 'nominal' ? coding.kind === 'point' || coding.kind === 'interval' : coding.kind === 'option') {
    refuse('kind', 'kind-not-for-scale', `This issue has a ${scale.kind} scale: ${kindsOf(scale)}.`);
    return faults;
  }
  for (const path of ['value', 'low', 'high'] as const) {
    const number = coding[path];
    if (number !== null && !isOnScale(scale, number)) refuse(path, 'value-off-scale', offScale(scale, number));
  }
  if (coding.option !== null && !isOnScale(scale, coding.option)) {
    refuse('option', 'option-unknown', `“${coding.option}” is no option of this issue.`);
  }
  coding.redLines.forEach((line, at) => {
    const path = `redLines.${at}`;
    if ((line.kind === 'never') !== (scale.kind === 'nominal')) {
      refuse(path, 'red-line-not-for-scale', `A red line on a ${scale.kind} scale is ${redLinesOf(scale)}.`);
    } else if (line.value !== null && !isOnScale(scale, line.value)) {
      refuse(`${path}.value`, 'value-off-scale', offScale(scale, line.value));
    } else if (line.option !== null && !isOnScale(scale, line.option)) {
      refuse(`${path}.option`, 'option-unknown', `“${line.option}” is no option of this issue.`);
    }
  });
  return faults;
}

function offScale(scale: Scale, number: number): string {
  if (scale.kind === 'ordinal') {
    return `${number} is not on the scale: choose one of ${scale.levels.map(({ value }) => value).join(', ')}.`;
  }
  if (scale.kind === 'numeric') return `${number} is not on the scale, which goes from ${scale.min} to ${scale.max} ${scale.unit}.`;
  return 'This issue has options, not numbers.';
}

function kindsOf(scale: Scale): string {
  return scale.kind === 'nominal' ? 'choose an option' : 'give a point or an interval';
}

function redLinesOf(scale: Scale): string {
  return scale.kind === 'nominal' ? 'an option that is never acceptable' : 'at most or at least a value';
}
