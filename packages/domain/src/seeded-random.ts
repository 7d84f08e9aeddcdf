const MODULUS = 2 ** 32;

/**
 * A reproducible source of random numbers: the same seed gives the same numbers on every machine.
 *
 *     mulberry32
 *
 * - Units: none.
 * - Range: each call gives a number in [0, 1), uniform.
 * - Empty: not applicable.
 * - Errors: none.
 * - Source: mulberry32 (T. Ettinger, 2017, public domain).
 * - Example: seed 1 → 0.627…, 0.002…, 0.527…
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / MODULUS;
  };
}
