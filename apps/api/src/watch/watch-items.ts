import type { MatrixCell } from '@standpoint/contracts/matrix';
import { WATCH_LISTED, WATCH_REASONS, type WatchItem, type WatchList, type WatchReason } from '@standpoint/contracts/watch';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import { describeValue } from '@standpoint/domain/describe-value';
import { daysBetween } from '@standpoint/domain/day';
import type { ScaledIssue } from '../cells/present-cell.js';
import type { PresentedCells } from '../cells/present-cells.js';

type Found = Pick<WatchItem, 'reason' | 'detail'> & Partial<Pick<WatchItem, 'day' | 'days' | 'statementId'>>;

/** What asks for a look, by reason, then the most pressing first. */
export function watchItems(asOf: string, issues: readonly ScaledIssue[], { cells, resolved, names }: PresentedCells<ShownCell>): WatchItem[] {
  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  const items = cells.flatMap((cell, at) => {
    const contradicts = resolved[at]?.contradicts ?? [];
    const scale = issueById.get(cell.issueId)?.scale;
    const found = [
      ...ofFlags(asOf, cell),
      ...contradicts.map(({ blocId, value }): Found => ({
        reason: 'contradiction',
        detail: `${names.party(blocId).name}: ${scale ? describeValue(scale, value) : ''}`,
      })),
    ];
    return found.map((one): WatchItem => ({
      issueSlug: cell.issueSlug,
      partySlug: cell.partySlug,
      label: cell.label,
      day: null,
      days: null,
      statementId: cell.statementId,
      ...one,
    }));
  });
  return items.toSorted(byPressure);
}

/** Of each reason the first, and how many there are. */
export function listedOf(items: readonly WatchItem[]): Pick<WatchList, 'items' | 'counts'> {
  const reasons = WATCH_REASONS.map((reason) => ({ reason, found: items.filter((item) => item.reason === reason) }));
  return {
    items: reasons.flatMap(({ found }) => found.slice(0, WATCH_LISTED)),
    counts: reasons.filter(({ found }) => found.length > 0).map(({ reason, found }) => ({ reason, items: found.length })),
  };
}

function byPressure(a: WatchItem, b: WatchItem): number {
  const byReason = WATCH_REASONS.indexOf(a.reason) - WATCH_REASONS.indexOf(b.reason);
  if (byReason !== 0) return byReason;
  // An offer that ends sooner presses more; evidence that is older does.
  return ((a.days ?? 0) - (b.days ?? 0)) * (a.reason === 'stale' ? -1 : 1);
}

function ofFlags(asOf: string, cell: MatrixCell): Found[] {
  const has = (flag: MatrixCell['flags'][number]) => cell.flags.includes(flag);
  const found: (Found | null)[] = [
    cell.state === 'held' && has('expiring') && cell.validUntil ? when('expiring', { day: cell.validUntil, days: daysBetween(asOf, cell.validUntil) }) : null,
    ...cell.redLines.filter(({ crossed }) => crossed).map(({ kind, label, statementId }): Found => ({ reason: 'crossed', detail: `${kind} ${label}`, statementId })),
    has('conditional') && cell.condition?.state === 'untested' ? { reason: 'condition', detail: cell.condition.text } : null,
    has('contested') ? { reason: 'contested', detail: cell.voices.map(({ speaker, label }) => `${speaker}: ${label}`).join('; ') } : null,
    has('in review') ? { reason: 'in review', detail: '' } : null,
    has('stale') ? when('stale', { day: cell.saidOn, days: cell.ageDays }) : null,
  ];
  return found.filter((one) => one !== null);
}

function when(reason: WatchReason, dated: { day: string | null; days: number | null }): Found {
  return { reason, detail: '', ...dated };
}
