import { normalise } from '../normalise.js';
import type { Scale } from '../scale.js';

export const TURNS = ['softened', 'hardened'] as const;
export type Turn = (typeof TURNS)[number];

/** A move of exactly half a step must not count because decimals are not exact in binary. */
const ROUNDING = 1e-9;

/**
 * From where on a share in the change of a gap counts as softening or hardening.
 *
 *     numeric: step / (max − min) / 2;   ordinal: half the distance of the two levels that are nearest to each other;   nominal: 0
 *
 * - Units: fraction of the scale.
 * - Range: (0, 0.5]; 0 on a nominal scale, where any other option counts.
 * - Empty: not applicable.
 * - Errors: RangeError if the scale has no width.
 * - Source: MATHS §5, ε; PRODUCT §3, "Step".
 * - Example: four levels evenly spaced → 0.166…
 */
export function halfStep(scale: Scale): number {
  if (scale.kind === 'nominal') return 0;
  if (scale.kind === 'numeric') return Math.abs(Number(normalise(scale, Math.min(scale.max, scale.min + scale.step)))) / 2;
  const places = scale.levels.map(({ value }) => Number(normalise(scale, value)));
  return Math.min(...places.slice(1).map((place, at) => place - Number(places[at]))) / 2;
}

/**
 * Whether a party softened or hardened: by its own share c in the change of a gap, or by the mean of its shares over several.
 *
 *     softened: c < −ε;   hardened: c > ε
 *
 * - Units: fractions of the scale, both.
 * - Range: one of `TURNS`.
 * - Empty: null between −ε and ε, both included.
 * - Errors: none.
 * - Source: MATHS §5.
 * - Example: c −0.333…, ε 0.166… → softened; c −0.166…, ε 0.166… → null
 */
export function turnOf(share: number, epsilon: number): Turn | null {
  if (share < -epsilon - ROUNDING) return 'softened';
  return share > epsilon + ROUNDING ? 'hardened' : null;
}
