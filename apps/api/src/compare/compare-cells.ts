import { CHANGE_KINDS, type Change, type ChangeKind } from '@standpoint/contracts/compare';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import { limitChanges } from '@standpoint/domain/movement/cell-content';
import { classifyInformation, classifyMove } from '@standpoint/domain/movement/classify-change';
import { type CellPair, type GapShift, gapShifts, meanDrift } from '@standpoint/domain/movement/gap-drift';
import { describeValue } from '@standpoint/domain/describe-value';
import { halfStep, turnOf } from '@standpoint/domain/movement/softening';
import { normalise } from '@standpoint/domain/normalise';
import type { Scale } from '@standpoint/domain/scale';
import { nameCells } from '../cells/cell-names.js';
import { describeRedLine, presentCell, type ScaledIssue, shareOf } from '../cells/present-cell.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { percentOf, rounded } from '../gaps/percent.js';
import type { ShownMoments } from './open-moments.js';

/** A change as the rule sees it, before it is put into words. */
interface Found {
  readonly kind: ChangeKind;
  readonly before: ShownCell;
  readonly after: ShownCell;
  readonly issue: { readonly before: ScaledIssue; readonly after: ScaledIssue };
  readonly shifts: readonly GapShift[];
}

/** Every cell that differs, by kind, then in the order of the matrix. */
export async function compareCells(tx: TenantTx, moments: ShownMoments): Promise<Change[]> {
  const found = findChanges(moments);
  const knownAt = moments.later.reading.knownAt;
  const names = await nameCells(tx, found.flatMap(({ before, after }) => [before, after]), knownAt);
  return found.toSorted((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)).map((change) => {
    const { before, after, issue } = change;
    const limits = limitChanges(before, after);
    return {
      issueId: issue.after.id,
      partyId: after.partyId,
      kind: change.kind,
      before: { ...presentCell(before, issue.before, names), spark: [] },
      after: { ...presentCell(after, issue.after, names), spark: [] },
      delta: deltaOf(change),
      ...turned(change),
      rangeChanged: limits.range,
      accepts: limits.range ? { before: acceptedOf(issue.before.scale, before), after: acceptedOf(issue.after.scale, after) } : null,
      salienceChanged: limits.salience,
      redLinesAdded: limits.redLinesAdded.map((line) => ({ kind: line.kind, label: describeRedLine(issue.after.scale, line), statementId: line.statementId })),
      redLinesDropped: limits.redLinesDropped.map((line) => ({ kind: line.kind, label: describeRedLine(issue.before.scale, line), statementId: line.statementId })),
      gaps: change.shifts.map((shift) => presentShift(shift, halfStep(issue.after.scale))),
    };
  });
}

function findChanges({ issues, partyIds, shownThen, thenAsKnownNow, now, standingRevisions, later }: ShownMoments): Found[] {
  const principals = new Set(later.seated.filter(({ role }) => role === 'principal').map(({ id }) => id));
  return issues.flatMap(({ now: issue, then }, row) => {
    const pairs = partyIds.map((_, column): CellPair & { readonly shown: ShownCell } => {
      const at = row * partyIds.length + column;
      return { shown: cellAt(shownThen, at), before: cellAt(thenAsKnownNow, at), after: cellAt(now, at) };
    });
    const ofPrincipals = pairs.filter(({ after }) => principals.has(after.partyId));
    return pairs.flatMap((pair) => {
      const information = classifyInformation(pair.shown, pair.before, standingRevisions);
      return [
        ...moveOf(issue, pair, ofPrincipals),
        ...(information ? [{ kind: information, before: pair.shown, after: pair.before, issue: { before: then, after: issue }, shifts: [] }] : []),
      ];
    });
  });
}

/** Only where something moved it matters whose gaps it closed. */
function moveOf(issue: ScaledIssue, { before, after }: CellPair, principals: readonly CellPair[]): Found[] {
  if (!classifyMove(before, after, null)) return [];
  const others = principals.filter((other) => other.after.partyId !== after.partyId);
  const shifts = issue.inGap ? gapShifts(issue.scale, { before, after }, others) : [];
  const kind = classifyMove(before, after, meanDrift(shifts));
  return kind ? [{ kind, before, after, issue: { before: issue, after: issue }, shifts }] : [];
}

function cellAt(cells: readonly ShownCell[], at: number): ShownCell {
  const cell = cells[at];
  if (!cell) throw new Error('a moment lacks a cell');
  return cell;
}

function deltaOf({ before, after, issue }: Found): number | null {
  if (before.state !== 'held' || after.state !== 'held') return null;
  const [earlier, later] = [shareOf(issue.before.scale, before.value), shareOf(issue.after.scale, after.value)];
  return earlier === null || later === null ? null : rounded((later - earlier) * 100);
}

/** By the same mean that tells closer from apart; only moves have shifts. */
function turned({ issue, shifts }: Found): Pick<Change, 'drift' | 'turn' | 'halfStep'> {
  const drift = meanDrift(shifts);
  const epsilon = halfStep(issue.after.scale);
  return { drift: drift === null ? null : rounded(drift * 100), turn: drift === null ? null : turnOf(drift, epsilon), halfStep: percentOf(epsilon) };
}

function acceptedOf(scale: Scale, { range }: ShownCell) {
  if (range === null || scale.kind === 'nominal') return null;
  const [low, high] = [normalise(scale, range.low), normalise(scale, range.high)];
  if (low === null || high === null) return null;
  const value = range.low === range.high ? ({ kind: 'point', value: range.low } as const) : ({ kind: 'interval', low: range.low, high: range.high } as const);
  return { label: describeValue(scale, value), width: percentOf(high - low) };
}

function presentShift({ otherPartyId, own, other, ...gaps }: GapShift, epsilon: number): Change['gaps'][number] {
  return {
    partyId: otherPartyId,
    before: percentOf(gaps.before),
    after: percentOf(gaps.after),
    own: rounded(own * 100),
    other: rounded(other * 100),
    ifOnlyOwn: percentOf(gaps.ifOnlyOwn),
    ifOnlyOther: percentOf(gaps.ifOnlyOther),
    turn: turnOf(own, epsilon),
  };
}
