import type { PairChange } from '@standpoint/contracts/compare';
import type { GapIssue, GapOptions } from '@standpoint/domain/gap';
import { type GapChange, gapChanges } from '@standpoint/domain/movement/gap-change';
import { gapIssueOf } from '../gaps/gap-options.js';
import { percentOf, rounded } from '../gaps/percent.js';
import type { ShownMoments } from './open-moments.js';

/** The issues that the gaps are counted over. */
export function countedIssues({ issues }: Pick<ShownMoments, 'issues'>): GapIssue[] {
  return issues.map(({ now: issue }) => gapIssueOf(issue)).filter(({ inGap }) => inGap);
}

/** Why the gaps between principals changed: who moved, and what else is known of both now. */
export function findPairChanges(moments: Pick<ShownMoments, 'issues' | 'later' | 'thenAsKnownNow' | 'now'>, options?: GapOptions): GapChange[] {
  const { later, thenAsKnownNow, now } = moments;
  const principals = later.parties.filter(({ role }) => role === 'principal').map(({ id }) => id);
  return gapChanges(countedIssues(moments), principals, { before: thenAsKnownNow, after: now }, options);
}

export function comparePairs(moments: ShownMoments): PairChange[] {
  return findPairChanges(moments).map(presentPairChange);
}

export function presentPairChange({ partyA, partyB, before, after, byA, byB, byKnown, issuesCompared }: GapChange): PairChange {
  return {
    a: partyA,
    b: partyB,
    before: percentOf(before),
    after: percentOf(after),
    byA: rounded(byA * 100),
    byB: rounded(byB * 100),
    byKnown: rounded(byKnown * 100),
    issuesCompared,
  };
}
