import type { NominalScale } from './scale.js';

/**
 * How far two options are apart.
 *
 *     the distance matrix; without one 0 if same, else 1
 *
 * One-hot Euclid would be wrong: with n options it never exceeds 2/n after scaling.
 *
 * - Units: a pure number.
 * - Range: [0, 1].
 * - Empty: an option or entry that the matrix lacks counts as 0 if same, else 1.
 * - Errors: none.
 * - Source: MATHS §1.
 * - Example: "as planned" and "may move", no matrix → 1
 */
export function nominalDistance(scale: NominalScale, a: string, b: string): number {
  const indexOf = (key: string) => scale.options.findIndex((option) => option.key === key);
  return scale.distances?.[indexOf(a)]?.[indexOf(b)] ?? (a === b ? 0 : 1);
}
