import type { Weighting } from './vocabulary.js';

/**
 * What one issue weighs in the gap of two parties.
 *
 *     equal: 1;   mean: (a + b)/2;   min: min(a, b);   product: a·b
 *
 * - Units: a pure number; a and b are saliences within each party.
 * - Range: [0, 1].
 * - Empty: not applicable: `salienceShares` fills what is missing, and flags it.
 * - Errors: none.
 * - Source: MATHS §3, "Weights".
 * - Example: mean of 0.2 and 0.6 → 0.4
 */
export function issueWeight(weighting: Weighting, a: number, b: number): number {
  switch (weighting) {
    case 'equal':
      return 1;
    case 'mean':
      return (a + b) / 2;
    case 'min':
      return Math.min(a, b);
    case 'product':
      return a * b;
  }
}
