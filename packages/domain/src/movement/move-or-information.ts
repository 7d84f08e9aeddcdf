/** The two reasons for which what we show of a position can differ. */
export interface MoveAndInformation {
  /** The party said something new, or time passed. */
  readonly move: number;
  /** We learned more about what was so all along. */
  readonly information: number;
}

/**
 * Whether a position moved or we merely know more: with P(v, k) the position at day v as known at instant k,
 *
 *     P(v1, k1) − P(v0, k0) = [P(v1, k1) − P(v0, k1)] + [P(v0, k1) − P(v0, k0)]
 *                                     move                   information
 *
 * - Units: those of the positions given.
 * - Range: move + information = the whole difference, always.
 * - Empty: null where one of the three is unknown; nothing is imputed.
 * - Errors: none.
 * - Source: MATHS §5.
 * - Example: shown as 0.2 then; known now to have been 0.5; 0.5 today → move 0, information 0.3
 */
export function moveOrInformation(
  shownThen: number | null,
  thenAsKnownNow: number | null,
  now: number | null,
): MoveAndInformation | null {
  if (shownThen === null || thenAsKnownNow === null || now === null) return null;
  return { move: now - thenAsKnownNow, information: thenAsKnownNow - shownThen };
}
