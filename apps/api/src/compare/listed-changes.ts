import { CHANGE_KINDS, CHANGES_LISTED, type Comparison, GAPS_LISTED, PAIRS_LISTED } from '@standpoint/contracts/compare';
import type { GapChange } from '@standpoint/domain/movement/gap-change';
import type { GapShift } from '@standpoint/domain/movement/gap-drift';
import { INFORMATION_KINDS } from '@standpoint/domain/movement/classify-change';
import { deltaOf, type FoundChange, turnedTo } from './find-changes.js';

/** All of them, or of each kind the first: those that moved farthest before others. */
export function listedChanges(found: readonly FoundChange[]): readonly FoundChange[] {
  if (found.length <= CHANGES_LISTED.all) return found;
  return CHANGE_KINDS.flatMap((kind) => farthest(found.filter((change) => change.kind === kind), CHANGES_LISTED.ofAKind));
}

/** In their order, or those that moved farthest. */
export function farthest(changes: readonly FoundChange[], most: number): readonly FoundChange[] {
  return changes.length <= most ? changes : largest(changes, distanceOf).slice(0, most);
}

export function countChanges(found: readonly FoundChange[]): Pick<Comparison, 'counts' | 'turns' | 'differing'> {
  const counts = CHANGE_KINDS.map((kind) => ({ kind, changes: found.filter((change) => change.kind === kind).length }));
  const turns = found.map(turnedTo);
  return {
    counts: counts.filter(({ changes }) => changes > 0),
    turns: { softened: turns.filter((turn) => turn === 'softened').length, hardened: turns.filter((turn) => turn === 'hardened').length },
    differing: { all: cellsOf(found), moved: cellsOf(found.filter(isMove)) },
  };
}

/** In their order, or those that changed most. */
export function listedShifts({ shifts }: FoundChange): readonly GapShift[] {
  return shifts.length <= GAPS_LISTED ? shifts : largest(shifts, changeOf).slice(0, GAPS_LISTED);
}

/** In their order, or those that changed most. */
export function listedPairs(pairs: readonly GapChange[]): readonly GapChange[] {
  return pairs.length <= PAIRS_LISTED ? pairs : largest(pairs, changeOf).slice(0, PAIRS_LISTED);
}

/** Equals stay in their order. */
function largest<T>(all: readonly T[], sizeOf: (one: T) => number): T[] {
  return all
    .map((one) => ({ one, size: Math.abs(sizeOf(one)) }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ one }) => one);
}

/** Along the scale; where there is no such line, by what it added to its gaps. */
function distanceOf(change: FoundChange): number {
  return deltaOf(change) ?? 100 * (change.drift ?? 0);
}

function changeOf({ before, after }: { readonly before: number; readonly after: number }): number {
  return after - before;
}

function cellsOf(changes: readonly FoundChange[]): number {
  return new Set(changes.map(({ after }) => `${after.issueId} ${after.partyId}`)).size;
}

function isMove({ kind }: FoundChange): boolean {
  return !(INFORMATION_KINDS as readonly string[]).includes(kind);
}
