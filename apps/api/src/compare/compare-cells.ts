import type { Change } from '@standpoint/contracts/compare';
import { limitChanges } from '@standpoint/domain/movement/cell-content';
import { describeValue } from '@standpoint/domain/describe-value';
import { halfStep, turnOf } from '@standpoint/domain/movement/softening';
import type { GapShift } from '@standpoint/domain/movement/gap-drift';
import { normalise } from '@standpoint/domain/normalise';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import type { Scale } from '@standpoint/domain/scale';
import { type CellNames, nameCells } from '../cells/cell-names.js';
import { describeRedLine, presentCell } from '../cells/present-cell.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { percentOf, rounded } from '../gaps/percent.js';
import { deltaOf, findChanges, type FoundChange, turnedTo } from './find-changes.js';
import type { ShownMoments } from './open-moments.js';

/** Every cell that differs, by kind, then in the order of the matrix, with every gap. */
export async function compareCells(tx: TenantTx, moments: ShownMoments): Promise<Change[]> {
  const found = findChanges(moments);
  const names = await nameChanges(tx, found, moments);
  return found.map((change) => presentChange(change, names, change.shifts));
}

/** What is named in these changes. */
export function nameChanges(tx: TenantTx, found: readonly FoundChange[], { later }: ShownMoments): Promise<CellNames> {
  return nameCells(tx, found.flatMap(({ before, after }) => [before, after]), later.reading.knownAt);
}

/** In words, with those of its gaps that are to be listed. */
export function presentChange(change: FoundChange, names: CellNames, shifts: readonly GapShift[]): Change {
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
    gaps: shifts.map((shift) => presentShift(shift, halfStep(issue.after.scale))),
    gapCount: change.gapCount,
  };
}

function turned(change: FoundChange): Pick<Change, 'drift' | 'turn' | 'halfStep'> {
  const { drift, issue } = change;
  return { drift: drift === null ? null : rounded(drift * 100), turn: turnedTo(change), halfStep: percentOf(halfStep(issue.after.scale)) };
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
