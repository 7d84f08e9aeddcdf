import { compareText } from './compare-text.js';
import { findContest } from './contest.js';
import type { Contest, Valued } from './contest.js';
import type { IndexedLog } from './index-log.js';
import { lossAgainst } from './list-candidates.js';
import type { Loss } from './list-candidates.js';
import { standsAgain } from './resumed.js';
import type { Scale } from './scale.js';
import type { CellState, PositionKind } from './vocabulary.js';
import type { Weighed } from './weigh-candidate.js';

/** The value facet of a cell. */
export interface ValueFacet {
  readonly state: CellState;
  /** The position that the cell shows: the winner, or the last or coming one. */
  readonly shown: Weighed | null;
  readonly contest: Contest | null;
  readonly resumed: boolean;
  /** Every candidate in order, with what decided against it. */
  readonly losses: readonly (readonly [Weighed, Loss | null])[];
}

/** A position that gives no value, with the state of a cell that has nothing better. */
interface Opened extends Weighed {
  readonly state: CellState;
}

/** Positions that give no value, and the state of a cell that has nothing better, in the order in which they count. */
const OPEN_STATES: readonly (readonly [PositionKind, CellState])[] = [
  ['declines', 'declined'],
  ['undisclosed', 'undisclosed'],
  ['raised', 'raised'],
];

/**
 * The value of a party on an issue, and the state of the cell.
 *
 *     held        a live point, interval or option wins (a mediator's proposal only where no other is live)
 *     declined, undisclosed, raised   the first of these that is live
 *     expired     the last to end ran out or had its condition broken
 *     upcoming    the first to begin
 *     none        nothing, or withdrawn
 *
 * The last to end is taken among values, then among open positions; if a link ended it, the cell is not expired.
 *
 * - Units: those of the scale.
 * - Range: one state; candidates are a permutation of those given.
 * - Empty: state none, nothing shown.
 * - Errors: RangeError if a position lacks the field of its kind.
 * - Source: PRODUCT §3, "value", "Who wins", "Contest", "States".
 * - Example: valid until 2026-02-01, as of 2026-02-02 → expired, with that value for show
 */
export function resolveValue(log: IndexedLog, scale: Scale, ordered: readonly Weighed[]): ValueFacet {
  const valued = ordered.filter((candidate): candidate is Valued => candidate.value !== null);
  const open = OPEN_STATES.flatMap(([kind, state]) =>
    ordered.filter(({ position }) => position.kind === kind).map((candidate) => ({ ...candidate, state })),
  );
  return resolveHeld(log, scale, valued, open) ?? resolveNotHeld(valued, open);
}

function resolveHeld(
  log: IndexedLog,
  scale: Scale,
  valued: readonly Valued[],
  open: readonly Opened[],
): ValueFacet | null {
  const live = valued.filter(isLive);
  const own = live.filter(({ proposal }) => !proposal);
  const eligible = own.length > 0 ? own : live;
  const [first] = eligible;
  if (first === undefined) return null;

  const contest = findContest(scale, first, eligible, log.reading.contestWindowDays);
  const { winner } = contest;
  const losing = (lostBy: Loss['lostBy']): Loss => ({ lostBy, lostTo: winner.position.positionId });
  const lossOf = (candidate: Weighed): Loss | null => {
    if (candidate === winner) return null;
    return candidate === first ? losing('replaced by higher authority') : lossAgainst(first, candidate);
  };
  return {
    state: 'held',
    shown: winner,
    contest,
    resumed: standsAgain(log, winner, valued),
    losses: [
      ...eligible.map((candidate) => [candidate, lossOf(candidate)] as const),
      ...live
        .filter((candidate) => !eligible.includes(candidate))
        .map((candidate) => [candidate, losing('mediator proposal beside a live value')] as const),
      ...open.filter(isLive).map((candidate) => [candidate, losing('state order')] as const),
      ...dead([...valued, ...open]),
    ],
  };
}

function resolveNotHeld(valued: readonly Valued[], open: readonly Opened[]): ValueFacet {
  const liveOpen = open.filter(isLive);
  const [first] = liveOpen;
  const over = lastOver(valued) ?? lastOver(open);
  const coming = firstToBegin(valued) ?? firstToBegin(open);
  return {
    state: first?.state ?? (over && 'expired') ?? (coming && 'upcoming') ?? 'none',
    shown: first ?? over ?? coming,
    contest: null,
    resumed: false,
    losses: [...openLosses(liveOpen), ...dead([...valued, ...open])],
  };
}

function openLosses(liveOpen: readonly Opened[]): (readonly [Weighed, Loss | null])[] {
  const [first] = liveOpen;
  if (first === undefined) return [];
  return liveOpen.map((candidate) => {
    const stateLoss: Loss = { lostBy: 'state order', lostTo: first.position.positionId };
    return [candidate, candidate.state === first.state ? lossAgainst(first, candidate) : stateLoss] as const;
  });
}

/** The one that ended last, unless a link ended it. Of several that ended on one day the one that would have won. */
function lastOver(ordered: readonly Weighed[]): Weighed | null {
  const last = ordered.reduce<Weighed | null>((latest, next) => (overFrom(next) > overFrom(latest) ? next : latest), null);
  const lostBy = last?.notLive?.lostBy;
  return lostBy === 'expired' || lostBy === 'condition broken' ? last : null;
}

function overFrom(candidate: Weighed | null): number {
  return candidate?.notLive?.overFrom ?? -Infinity;
}

function firstToBegin(ordered: readonly Weighed[]): Weighed | null {
  const [first] = ordered
    .filter(({ notLive }) => notLive?.lostBy === 'not yet valid')
    .sort((a, b) => compareText(String(a.position.validFrom), String(b.position.validFrom)));
  return first ?? null;
}

function isLive({ notLive }: Weighed): boolean {
  return notLive === null;
}

function dead(candidates: readonly Weighed[]): (readonly [Weighed, Loss | null])[] {
  return candidates.filter((candidate) => !isLive(candidate)).map((candidate) => [candidate, candidate.notLive] as const);
}
