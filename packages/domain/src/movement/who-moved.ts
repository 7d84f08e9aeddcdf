/** A gap with each side at its earlier (0) or later (1) place; the first digit is the first party's. */
export interface GapCorners {
  readonly g00: number;
  readonly g10: number;
  readonly g01: number;
  readonly g11: number;
}

/** What each side adds to the change of a gap: positive widens it. */
export interface GapShares {
  readonly first: number;
  readonly second: number;
}

/**
 * Who closed or opened a gap: each side's Shapley share of the change.
 *
 *     c_i = ½[(g10 − g00) + (g11 − g01)]      c_j = ½[(g01 − g00) + (g11 − g10)]
 *
 * - Units: those of the gaps.
 * - Range: −1 to 1 for gaps in [0, 1]; first + second = g11 − g00, always.
 * - Empty: not applicable.
 * - Errors: none.
 * - Source: MATHS §5; Shapley (1953) for two players.
 * - Example: 0 and 1, then 0.5 and 1: g00 1, g10 0.5, g01 1, g11 0.5 → first −0.5, second 0
 */
export function whoMoved({ g00, g10, g01, g11 }: GapCorners): GapShares {
  return { first: (g10 - g00 + (g11 - g01)) / 2, second: (g01 - g00 + (g11 - g10)) / 2 };
}
