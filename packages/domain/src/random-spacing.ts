/**
 * A random way to space the levels of an ordinal scale: the order of levels stays, their distances do not.
 *
 *     0 = x₁ ≤ x₂ ≤ … ≤ x_K = 1, the inner ones uniform and sorted (so all spacings are equally likely)
 *
 * - Units: a pure number, share of the scale.
 * - Range: [0, 1], ascending, `levels` numbers.
 * - Empty: two levels leave nothing to draw: 0 and 1.
 * - Errors: RangeError if there are fewer than two levels.
 * - Source: MATHS §3, "Sensitivity"; uniform spacings (Dirichlet with all parameters 1).
 * - Example: 4 levels → 0, 0.31…, 0.62…, 1
 */
export function randomSpacing(levels: number, random: () => number): number[] {
  if (!(levels >= 2)) throw new RangeError(`an ordinal scale must have two levels, got ${levels}`);
  const inner = Array.from({ length: levels - 2 }, random).sort((a, b) => a - b);
  return [0, ...inner, 1];
}

/**
 * Where a value lies under a spacing, between two levels in proportion.
 *
 *     x = x_k + (s − k)·(x_{k+1} − x_k),   k = ⌊s⌋
 *
 * - Units: `steps` counts levels from 0; the result is a share of the scale.
 * - Range: [0, 1].
 * - Empty: not applicable.
 * - Errors: RangeError if `steps` is off the scale.
 * - Source: MATHS §3, "Sensitivity".
 * - Example: half way between levels at 0 and 0.4 → 0.2
 */
export function underSpacing(spacing: readonly number[], steps: number): number {
  const [below, above] = [spacing[Math.floor(steps)], spacing[Math.ceil(steps)]];
  if (below === undefined || above === undefined) throw new RangeError(`${steps} steps are off a scale of ${spacing.length} levels`);
  return below + (steps - Math.floor(steps)) * (above - below);
}
