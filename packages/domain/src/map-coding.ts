import { isOnScale, type OnScale } from './is-on-scale.js';
import type { RedLine } from './log.js';
import { mapValue, orderUnder, type ScaleMapping } from './map-value.js';
import type { Scale } from './scale.js';
import type { Coding } from './scale-faults.js';

export interface NewScale {
  readonly scale: Scale;
  readonly mapping: ScaleMapping;
}

export interface MappingFault {
  readonly code:
    | 'value-not-mapped'
    | 'value-off-scale'
    | 'interval-on-options'
    | 'range-on-options'
    | 'red-line-not-for-scale'
    | 'red-line-twice'
    | 'order-lost';
  /** The old value that stands in the way. */
  readonly from: OnScale;
}

/** The coding as it is on the new scale, or why there is none. */
export type MappedCoding = { readonly coding: Coding } | { readonly faults: readonly MappingFault[] };

/**
 * A coding moved from one scale to the next: whole, or not at all.
 *
 *     value, ends, option and red lines each go where the mapping says;
 *     a mapping that turns the order round swaps the ends, and at most with at least
 *
 * A point becomes an option, and the other way round, where the new scale is of the other kind; an interval becomes an
 * option where both of its ends do. Nothing is dropped or merged: what the new scale has no place for is a fault.
 * What else a coding or a red line carries (its quote) stays with it.
 *
 * - Units: from the old scale to the new one.
 * - Range: every number and option of the result is on the new scale.
 * - Empty: a coding without numbers and options stays as it is.
 * - Errors: none.
 * - Source: PRODUCT §2, scales are versioned.
 * - Example: point 1 of 0 … 2 under 0 → 0, 1 → 2, 2 → 4 → point 2
 */
export function mapCoding(coding: Coding, next: NewScale): MappedCoding {
  const unplaced = valueFaults(coding, next);
  if (unplaced.length > 0) return { faults: unplaced };
  const homeless = next.scale.kind === 'nominal' ? optionFaults(coding, next) : numberFaults(coding, next);
  if (homeless.length > 0) return { faults: homeless };

  const mapped = next.scale.kind === 'nominal' ? ontoOptions(coding, next) : ontoNumbers(coding, next);
  const torn = tornApart(mapped);
  if (torn) return { faults: [{ code: 'order-lost', from: Number(coding.low) }] };
  const twice = mapped.redLines.findIndex((line, at) => mapped.redLines.some((other, place) => place < at && sameLine(line, other)));
  const again = coding.redLines[twice];
  return again ? { faults: [{ code: 'red-line-twice', from: thresholdOf(again) }] } : { coding: mapped };
}

/**
 * The numbers and options that a coding uses, each once.
 *
 *     value, low, high, option, thresholds of red lines
 *
 * - Units: those of the scale.
 * - Range: in the order above.
 * - Empty: [] for a coding that declines, does not disclose or only raises the issue.
 * - Errors: none.
 * - Source: PRODUCT §2, position.
 * - Example: interval 3 to 7, at most 7 → [3, 7]
 */
export function valuesIn({ value, low, high, option, redLines }: Coding): OnScale[] {
  const used = [value, low, high, option, ...redLines.map(thresholdOf)];
  return [...new Set(used.filter((each) => each !== null))];
}

function thresholdOf({ value, option }: RedLine): OnScale {
  return value ?? String(option);
}

function valueFaults(coding: Coding, { scale, mapping }: NewScale): MappingFault[] {
  return valuesIn(coding).flatMap((from): MappingFault[] => {
    const to = mapValue(mapping, from);
    if (to === null) return [{ code: 'value-not-mapped', from }];
    return isOnScale(scale, to) ? [] : [{ code: 'value-off-scale', from }];
  });
}

function optionFaults({ kind, low, high, redLines }: Coding, { mapping }: NewScale): MappingFault[] {
  const faults: MappingFault[] = [];
  if (low !== null && high !== null) {
    if (kind !== 'interval') faults.push({ code: 'range-on-options', from: low });
    else if (mapValue(mapping, low) !== mapValue(mapping, high)) faults.push({ code: 'interval-on-options', from: low });
  }
  const lines = redLines.filter((line) => line.kind !== 'never');
  return [...faults, ...lines.map((line): MappingFault => ({ code: 'red-line-not-for-scale', from: thresholdOf(line) }))];
}

function numberFaults({ low, redLines }: Coding, { mapping }: NewScale): MappingFault[] {
  const options = redLines.filter((line) => line.kind === 'never');
  if (options.length > 0) return options.map((line) => ({ code: 'red-line-not-for-scale', from: thresholdOf(line) }));
  if (orderUnder(mapping) !== 'lost') return [];
  const stretches = [...(low === null ? [] : [low]), ...redLines.map(thresholdOf)];
  return stretches.map((from) => ({ code: 'order-lost', from }));
}

function ontoOptions(coding: Coding, { mapping }: NewScale): Coding {
  const from = coding.option ?? coding.value ?? coding.low;
  return {
    ...coding,
    kind: from === null ? coding.kind : 'option',
    value: null,
    low: null,
    high: null,
    option: from === null ? null : String(mapValue(mapping, from)),
    redLines: coding.redLines.map((line) => ({ ...line, option: String(mapValue(mapping, thresholdOf(line))) })),
  };
}

function ontoNumbers(coding: Coding, { mapping }: NewScale): Coding {
  const turned = orderUnder(mapping) === 'turned';
  const moved = (from: OnScale | null) => (from === null ? null : Number(mapValue(mapping, from)));
  const [low, high] = turned ? [coding.high, coding.low] : [coding.low, coding.high];
  return {
    ...coding,
    kind: coding.kind === 'option' ? 'point' : coding.kind,
    value: moved(coding.value ?? coding.option),
    low: moved(low),
    high: moved(high),
    option: null,
    redLines: coding.redLines.map((line) => ({
      ...line,
      kind: turned ? OTHER_SIDE[line.kind] : line.kind,
      value: moved(line.value),
    })),
  };
}

const OTHER_SIDE = { 'at most': 'at least', 'at least': 'at most', never: 'never' } as const;

/** Entries of a mapping may cross the line that the rest of it follows. */
function tornApart({ value, low, high }: Coding): boolean {
  if (low === null || high === null) return false;
  return low > high || (value !== null && (value < low || value > high));
}

function sameLine(a: RedLine, b: RedLine): boolean {
  return a.kind === b.kind && (a.kind !== 'never' || a.option === b.option);
}
