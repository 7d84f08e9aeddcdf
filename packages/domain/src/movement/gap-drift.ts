import type { ShownCell } from '../cell-segments.js';
import { placementGap } from '../issue-gap.js';
import { placeCell } from '../place-cell.js';
import type { Scale } from '../scale.js';
import { sum } from '../sum.js';
import { whoMoved } from './who-moved.js';

/** One cell at both moments, as known at one instant. */
export interface CellPair {
  readonly before: ShownCell;
  readonly after: ShownCell;
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
 * How a party's gaps to others on one issue changed between two moments, and who moved.
 *
 *     g_ab = gap with the party at moment a and the other at moment b;   shares as `whoMoved`
 *
 * - Units: fractions of the scale.
 * - Range: gaps in [0, 1], shares in [−1, 1].
 * - Empty: none for a pair of which one may enter no number at one of the moments.
 * - Errors: RangeError if the scale has no width.
 * - Source: MATHS §2 and §5.
 * - Example: 1 → 0.5 beside one who stays at 0 → before 1, after 0.5, own −0.5, other 0
 */
export function gapShifts(scale: Scale, party: CellPair, others: readonly CellPair[]): GapShift[] {
  const own = placed(scale, party);
  if (own === null) return [];
  return others.flatMap((pair) => {
    const other = placed(scale, pair);
    if (other === null) return [];
    const gap = (a: 'before' | 'after', b: 'before' | 'after') => placementGap(scale, own[a], other[b]).gap;
    const corners = { g00: gap('before', 'before'), g10: gap('after', 'before'), g01: gap('before', 'after'), g11: gap('after', 'after') };
    const shares = whoMoved(corners);
    return { otherPartyId: pair.before.partyId, before: corners.g00, after: corners.g11, own: shares.first, other: shares.second, ifOnlyOwn: corners.g10, ifOnlyOther: corners.g01 };
  });
}

function placed(scale: Scale, { before, after }: CellPair) {
  const [earlier, later] = [placeCell(scale, before), placeCell(scale, after)];
  return earlier === null || later === null ? null : { before: earlier, after: later };
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
