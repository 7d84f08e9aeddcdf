import type { OnScale } from './is-on-scale.js';

/** Where what was coded on one scale goes on the next one; `linear` is for numbers that `values` leaves out. */
export interface ScaleMapping {
  readonly values: readonly { readonly from: OnScale; readonly to: OnScale }[];
  readonly linear: { readonly factor: number; readonly offset: number } | null;
}

/**
 * Where a mapping sends one value.
 *
 *     its entry among `values`, else factor · v + offset, rounded to twelve significant digits
 *
 * - Units: from the old scale to the new one.
 * - Range: whatever the mapping says, on the new scale or not.
 * - Empty: null where the mapping leaves the value out.
 * - Errors: none.
 * - Source: PRODUCT §2, scales are versioned.
 * - Example: factor 24, offset 0 (days to hours): 3 → 72
 */
export function mapValue({ values, linear }: ScaleMapping, from: OnScale): OnScale | null {
  const entry = values.find((each) => each.from === from);
  if (entry) return entry.to;
  if (linear === null || typeof from === 'string') return null;
  return Number((linear.factor * from + linear.offset).toPrecision(12));
}

/**
 * What a mapping does to the order of numbers.
 *
 *     kept: no greater number goes to a lesser one;   turned: no greater one goes to a greater one;   lost: both happen
 *
 * - Units: none.
 * - Range: kept, turned, lost.
 * - Empty: kept, where nothing is moved or all goes to one number.
 * - Errors: none.
 * - Source: intervals and red lines are stretches of the scale: they follow a mapping only if it keeps or turns the order.
 * - Example: −1 → 1, 0 → 0, 1 → −1: turned
 */
export function orderUnder({ values, linear }: ScaleMapping): 'kept' | 'turned' | 'lost' {
  const images = values
    .flatMap(({ from, to }) => (typeof from === 'number' && typeof to === 'number' ? [{ from, to }] : []))
    .sort((a, b) => a.from - b.from)
    .map(({ to }) => to);
  const moves = [...images.slice(1).map((to, at) => to - Number(images[at])), linear?.factor ?? 0];
  const [rises, falls] = [moves.some((move) => move > 0), moves.some((move) => move < 0)];
  if (rises && falls) return 'lost';
  return falls ? 'turned' : 'kept';
}
