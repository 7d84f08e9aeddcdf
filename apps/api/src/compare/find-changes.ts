import { CHANGE_KINDS, type ChangeKind } from '@standpoint/contracts/compare';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import { classifyInformation, classifyMove } from '@standpoint/domain/movement/classify-change';
import { type CellPair, type GapShift, gapShifts, meanDrift, type PlacedPair, placePairs } from '@standpoint/domain/movement/gap-drift';
import { halfStep, type Turn, turnOf } from '@standpoint/domain/movement/softening';
import { type ScaledIssue, shareOf } from '../cells/present-cell.js';
import { rounded } from '../gaps/percent.js';
import type { ShownMoments } from './open-moments.js';

/** A change as the rule sees it, before it is put into words. */
export interface FoundChange {
  readonly kind: ChangeKind;
  readonly before: ShownCell;
  readonly after: ShownCell;
  readonly issue: { readonly before: ScaledIssue; readonly after: ScaledIssue };
  /** Of moves alone. */
  readonly drift: number | null;
  readonly gapCount: number;
  /** Made when asked for: those of a whole table are millions. */
  readonly shifts: readonly GapShift[];
}

/** Every cell that differs, by kind, then in the order of the matrix. */
export function findChanges({ issues, partyIds, shownThen, thenAsKnownNow, now, standingRevisions, later }: ShownMoments): FoundChange[] {
  const principals = new Set(later.seated.filter(({ role }) => role === 'principal').map(({ id }) => id));
  const found = issues.flatMap(({ now: issue, then }, row) => {
    const pairs = partyIds.map((_, column): CellPair & { readonly shown: ShownCell } => {
      const at = row * partyIds.length + column;
      return { shown: cellAt(shownThen, at), before: cellAt(thenAsKnownNow, at), after: cellAt(now, at) };
    });
    const others = issue.inGap ? placePairs(issue.scale, pairs.filter(({ after }) => principals.has(after.partyId))) : [];
    return pairs.flatMap((pair) => {
      const information = classifyInformation(pair.shown, pair.before, standingRevisions);
      return [
        ...moveOf(issue, pair, others),
        ...(information ? [{ kind: information, before: pair.shown, after: pair.before, issue: { before: then, after: issue }, drift: null, gapCount: 0, shifts: [] }] : []),
      ];
    });
  });
  return found.toSorted((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

/** Along the scale, in percent of it. */
export function deltaOf({ before, after, issue }: FoundChange): number | null {
  if (before.state !== 'held' || after.state !== 'held') return null;
  const [earlier, later] = [shareOf(issue.before.scale, before.value), shareOf(issue.after.scale, after.value)];
  return earlier === null || later === null ? null : rounded((later - earlier) * 100);
}

/** By the same mean that tells closer from apart. */
export function turnedTo({ drift, issue }: FoundChange): Turn | null {
  return drift === null ? null : turnOf(drift, halfStep(issue.after.scale));
}

/** Only where something moved it matters whose gaps it closed. */
function moveOf(issue: ScaledIssue, { before, after }: CellPair, others: readonly PlacedPair[]): FoundChange[] {
  if (!classifyMove(before, after, null)) return [];
  const [placed] = placePairs(issue.scale, [{ before, after }]);
  const shifts = () => (placed ? gapShifts(issue.scale, placed, others) : []);
  const all = shifts();
  const drift = meanDrift(all);
  const kind = classifyMove(before, after, drift);
  if (!kind) return [];
  return [
    {
      kind,
      before,
      after,
      issue: { before: issue, after: issue },
      drift,
      gapCount: all.length,
      get shifts() {
        return shifts();
      },
    },
  ];
}

function cellAt(cells: readonly ShownCell[], at: number): ShownCell {
  const cell = cells[at];
  if (!cell) throw new Error('a moment lacks a cell');
  return cell;
}
