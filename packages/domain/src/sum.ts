/**
 * The sum of numbers.
 *
 *     Σ x
 *
 * - Units: those of the numbers.
 * - Range: any number.
 * - Empty: 0.
 * - Errors: none.
 * - Source: arithmetic.
 * - Example: 1, 2, 4 → 7
 */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
