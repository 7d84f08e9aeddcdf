import type { ShownCell } from '../cell-segments.js';
import type { CellState } from '../vocabulary.js';
import { anyLimitChanged, holdsTheSame, limitChanges } from './cell-content.js';

/** What a party did, or time did to what it said. */
export const MOVE_KINDS = ['moved closer', 'moved apart', 'moved', 'limits', 'new', 'addressed', 'resumed', 'expired', 'ended'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** Why what we show of the same day differs from what we showed before. */
export const INFORMATION_KINDS = ['retracted', 'corrected', 'learned'] as const;
export type InformationKind = (typeof INFORMATION_KINDS)[number];

/** A change of direction smaller than this is rounding. */
const ROUNDING = 1e-9;

/**
 * What happened to a cell between two days, both as known at one instant.
 *
 *     nothing said → held: new, → declined, undisclosed, raised or upcoming: addressed;   held → ended offer: expired, → anything else: ended
 *     an older open position stands again, or what had ended does: resumed;   another value: moved, closer or apart by `drift`;   only limits: limits
 *
 * - Units: `drift` is the mean of the party's shares in the change of its gaps to the others, as fractions of the scale.
 * - Range: one of `MOVE_KINDS`.
 * - Empty: null where nothing differs; drift null (no other party known at both moments) gives `moved`.
 * - Errors: none.
 * - Source: UX §3.8, MATHS §5.
 * - Example: "7 days" then, "3 days" now, the others at 0 → moved closer
 */
export function classifyMove(before: ShownCell, after: ShownCell, drift: number | null): MoveKind | null {
  if (holdsTheSame(before, after)) return anyLimitChanged(limitChanges(before, after)) ? 'limits' : null;
  if (after.state === 'held') return heldNow(before, after, drift);
  if (after.state === 'expired') return 'expired';
  if (before.state === 'held') return 'ended';
  return isAddressed(after.state) ? 'addressed' : 'ended';
}

function heldNow(before: ShownCell, after: ShownCell, drift: number | null): MoveKind {
  if (after.flags.includes('resumed') && !before.flags.includes('resumed')) return 'resumed';
  if (before.state === 'expired' && holdsTheSame({ ...before, state: 'held' }, after)) return 'resumed';
  if (before.state !== 'held') return 'new';
  if (drift === null || Math.abs(drift) < ROUNDING) return 'moved';
  return drift < 0 ? 'moved closer' : 'moved apart';
}

function isAddressed(state: CellState): boolean {
  return state === 'declined' || state === 'undisclosed' || state === 'raised' || state === 'upcoming';
}

/**
 * Why the same day looks otherwise with what we know now: by what became of the statement that the cell stood on, or,
 * where there was none, of the one it stands on now. `standing` tells which revision of each
 * statement stands now, of whatever day.
 *
 *     no revision of it stands: retracted;   another revision of it stands: corrected;   otherwise: learned
 *
 * - Units: not applicable.
 * - Range: one of `INFORMATION_KINDS`.
 * - Empty: null where nothing differs.
 * - Errors: none.
 * - Source: UX §3.8; PRODUCT §2, "revision".
 * - Example: a statement of January entered in March → learned
 */
export function classifyInformation(shownThen: ShownCell, asKnownNow: ShownCell, standing: ReadonlyMap<string, number>): InformationKind | null {
  if (holdsTheSame(shownThen, asKnownNow) && !anyLimitChanged(limitChanges(shownThen, asKnownNow))) return null;
  const { origin } = shownThen;
  if (origin === null) return 'learned';
  const revision = standing.get(origin.statementId);
  if (revision === undefined) return 'retracted';
  return revision === origin.revision ? 'learned' : 'corrected';
}
