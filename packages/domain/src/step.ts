import type { CellValue } from './cell.js';
import type { Level, Scale } from './scale.js';

/** Decimal steps such as 0.1 are not exact in binary: a difference of exactly half a step must not count as more. */
const ROUNDING = 1e-9;

/**
 * Where a value lies on its scale, counted in steps.
 *
 *     ordinal: index of the level, between two levels in proportion;   numeric: (v − min) / step
 *
 * - Units: steps; an ordinal step is one level, a numeric one the scale's step.
 * - Range: 0 … number of steps; beyond it for a value off the scale.
 * - Empty: not applicable.
 * - Errors: RangeError on a nominal scale: options are not counted in steps.
 * - Source: PRODUCT §3, "Step".
 * - Example: levels 0, 1, 5: the value 3 → 1.5
 */
export function inSteps(scale: Scale, value: number): number {
  if (scale.kind === 'nominal') throw new RangeError('a nominal scale has no steps');
  return scale.kind === 'numeric' ? (value - scale.min) / scale.step : inLevels(scale.levels, value);
}

function inLevels(levels: readonly Level[], value: number): number {
  let steps = 0;
  let below: Level | null = null;
  for (const [index, level] of levels.entries()) {
    // the first stretch between two levels also measures what lies below it, the last one what lies above
    if (below !== null && (index === 1 || value > below.value)) {
      steps = index - 1 + (value - below.value) / (level.value - below.value);
    }
    below = level;
  }
  return steps;
}

/**
 * The ends of a value: a point is an interval without width.
 *
 *     point p → [p, p];   interval → [low, high]
 *
 * - Units: those of the scale.
 * - Range: low ≤ high.
 * - Empty: null for an option.
 * - Errors: none.
 * - Source: PRODUCT §3, "value".
 * - Example: point 7 → low 7, high 7
 */
export function endsOf(value: CellValue): { readonly low: number; readonly high: number } | null {
  if (value.kind === 'option') return null;
  return value.kind === 'point' ? { low: value.value, high: value.value } : { low: value.low, high: value.high };
}

/**
 * Whether two values differ by more than half a step: the line between disagreement and rounding.
 *
 *     distance = max(0, low_a − high_b, low_b − high_a) in steps;   differ = distance > ½;   nominal: any difference
 *
 * Intervals that overlap do not differ: an imprecise statement does not contradict a precise one inside it.
 *
 * - Units: steps.
 * - Range: true or false.
 * - Empty: not applicable; an option and a number always differ.
 * - Errors: none.
 * - Source: PRODUCT §3, "Contest".
 * - Example: 7 and 7.5 days on a scale with step 1 → false; 7 and 8 → true
 */
export function differByMoreThanHalfAStep(scale: Scale, a: CellValue, b: CellValue): boolean {
  if (a.kind === 'option' && b.kind === 'option') return a.option !== b.option;
  const [first, second] = [endsOf(a), endsOf(b)];
  if (first === null || second === null) return true;
  if (scale.kind === 'nominal') return first.low !== second.low || first.high !== second.high;

  const steps = Math.max(
    inSteps(scale, first.low) - inSteps(scale, second.high),
    inSteps(scale, second.low) - inSteps(scale, first.high),
  );
  return steps > 0.5 + ROUNDING;
}
