import type { PairChange } from '@standpoint/contracts/compare';
import type { Cell } from '@standpoint/domain/cell';
import type { AggregateGap, GapIssue, GapOptions } from '@standpoint/domain/gap';
import { gapPairs } from '@standpoint/domain/gap-matrix';
import { issueGap } from '@standpoint/domain/issue-gap';
import { type CornersOf, type GapChange, gapChange } from '@standpoint/domain/movement/gap-change';
import { gapIssueOf } from '../gaps/gap-options.js';
import { percentOf, rounded } from '../gaps/percent.js';
import type { Moments } from './open-moments.js';

/** The gap of two principals at both moments, and why it changed. */
export interface FoundPairChange extends GapChange {
  readonly before: number;
  readonly after: number;
  readonly earlier: AggregateGap;
  readonly later: AggregateGap;
}

/** The issues that the gaps are counted over. */
export function countedIssues({ issues }: Pick<Moments, 'issues'>): GapIssue[] {
  return issues.map(({ now: issue }) => gapIssueOf(issue)).filter(({ inGap }) => inGap);
}

/** Why the gaps between principals changed: who moved, and what else is known of both now. */
export function findPairChanges(moments: Pick<Moments, 'issues' | 'later' | 'thenAsKnownNow' | 'now'>, options?: GapOptions): FoundPairChange[] {
  const { later, thenAsKnownNow, now } = moments;
  const counted = countedIssues(moments);
  const principals = later.parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  const before = gapPairs(counted, principals, thenAsKnownNow, options);
  const scales = new Map(counted.map(({ issueId, scale }) => [issueId, scale]));
  return gapPairs(counted, principals, now, options).flatMap((after, at) => {
    const earlier = before[at];
    const corners: CornersOf = (issueId) => {
      const scale = scales.get(issueId);
      const cell = (cells: readonly Cell[], partyId: string) => cells.find((each) => each.issueId === issueId && each.partyId === partyId);
      const [a0, b0] = [cell(thenAsKnownNow, after.partyA), cell(thenAsKnownNow, after.partyB)];
      const [a1, b1] = [cell(now, after.partyA), cell(now, after.partyB)];
      if (!scale || !a0 || !b0 || !a1 || !b1) return null;
      const [first, second] = [issueGap(scale, a1, b0), issueGap(scale, a0, b1)];
      return first && second && { g10: first.gap, g01: second.gap };
    };
    if (!earlier) return [];
    const change = gapChange(earlier, after, corners);
    if (change?.before == null || change.after === null) return [];
    return { ...change, before: change.before, after: change.after, earlier, later: after };
  });
}

export function comparePairs(moments: Moments): PairChange[] {
  return findPairChanges(moments).map(presentPairChange);
}

export function presentPairChange({ later, ...change }: FoundPairChange): PairChange {
  return {
    a: later.partyA,
    b: later.partyB,
    before: percentOf(change.before),
    after: percentOf(change.after),
    byA: rounded(change.byA * 100),
    byB: rounded(change.byB * 100),
    byKnown: rounded(change.byKnown * 100),
    issuesCompared: change.issuesCompared,
  };
}
