import type { ShownCell } from '../cell-segments.js';
import type { Placement } from '../gap.js';
import { pointGapOf } from '../issue-gap.js';
import { placeCell } from '../place-cell.js';
import type { Scale } from '../scale.js';
import { sum } from '../sum.js';
import { whoMoved } from './who-moved.js';

/** One cell at both moments, as known at one instant. */
export interface CellPair {
  readonly before: ShownCell;
  readonly after: ShownCell;
}

/** A party that may enter numbers at both moments, placed on the scale of the issue. */
export interface PlacedPair {
  readonly partyId: string;
  readonly before: Placement;
  readonly after: Placement;
}

/** How the gap between two parties on one issue changed, and by whom. */
export interface GapShift {
  readonly otherPartyId: string;
  readonly before: number;
  readonly after: number;
  /** What the party itself added to the change; negative closes the gap. */
  readonly own: number;
  /** What the other one added; own + other = after − before. */
  readonly other: number;
  /** The gap had only the party itself moved … */
  readonly ifOnlyOwn: number;
  /** … and had only the other one. */
  readonly ifOnlyOther: number;
}

/**
 * Parties on the scale of one issue at both moments: each is placed once, however many gaps it has.
 *
 *     `placeCell` of both cells
 *
 * - Units: fractions of the scale.
 * - Range: in the order given.
 * - Empty: those are left out that may enter no number at one of the moments.
 * - Errors: RangeError if the scale has no width.
 * - Source: MATHS §1.
 * - Example: 0 … 10, 5 then and 10 now → 0.5 and 1
 */
export function placePairs(scale: Scale, pairs: readonly CellPair[]): PlacedPair[] {
  return pairs.flatMap(({ before, after }) => {
    const [earlier, later] = [placeCell(scale, before), placeCell(scale, after)];
    return earlier === null || later === null ? [] : [{ partyId: before.partyId, before: earlier, after: later }];
  });
}

/**
 * How a party's gaps to others on one issue changed between two moments, and who moved.
 *
 *     g_ab = gap with the party at moment a and the other at moment b;   shares as `whoMoved`
 *
 * - Units: fractions of the scale.
 * - Range: gaps in [0, 1], shares in [−1, 1].
 * - Empty: the party has no gap to itself.
 * - Errors: RangeError if placements do not fit the scale.
 * - Source: MATHS §2 and §5.
 * - Example: 1 → 0.5 beside one who stays at 0 → before 1, after 0.5, own −0.5, other 0
 */
export function gapShifts(scale: Scale, party: PlacedPair, others: readonly PlacedPair[]): GapShift[] {
  const shifts: GapShift[] = [];
  for (const other of others) {
    if (other.partyId === party.partyId) continue;
    const gap = (a: 'before' | 'after', b: 'before' | 'after') => pointGapOf(scale, party[a], other[b]);
    const corners = { g00: gap('before', 'before'), g10: gap('after', 'before'), g01: gap('before', 'after'), g11: gap('after', 'after') };
    const shares = whoMoved(corners);
    shifts.push({ otherPartyId: other.partyId, before: corners.g00, after: corners.g11, own: shares.first, other: shares.second, ifOnlyOwn: corners.g10, ifOnlyOther: corners.g01 });
  }
  return shifts;
}

/**
 * Whether a party drew nearer to the others or away from them.
 *
 *     mean of its own shares over the others
 *
 * - Units: fraction of the scale.
 * - Range: [−1, 1]; negative = nearer.
 * - Empty: null where there is no gap to compare.
 * - Errors: none.
 * - Source: MATHS §5.
 * - Example: own −0.5 and 0.25 → −0.125
 */
export function meanDrift(shifts: readonly GapShift[]): number | null {
  return shifts.length === 0 ? null : sum(shifts.map(({ own }) => own)) / shifts.length;
}
