import type { CompareSearch } from '@standpoint/contracts/compare-search';
import type { Cell } from '@standpoint/domain/cell';
import type { NegotiationLog } from '@standpoint/domain/log';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import { selectLog } from '../cells/cells.queries.js';
import { cellIssueOf, hasScale, type ScaledIssue } from '../cells/present-cell.js';
import { type OpenReading, openReading, type ReadingQuestion } from '../cells/reading.js';
import type { TenantTx } from '../db/tenant-tx.js';

/** What was corrected may have been given a later day than either moment: all of the log tells whether it still stands. */
const EVERY_DAY = '9999-12-31';

export interface MomentsQuestion extends Omit<ReadingQuestion, 'search'> {
  readonly search: CompareSearch & { readonly from: string; readonly to: string };
}

/** The cells of both moments, and in between: the earlier day with what is known at the later instant. */
export interface Moments {
  readonly earlier: OpenReading;
  readonly later: OpenReading;
  /** Issues with a scale as known at the later instant, and as they were known at the earlier one. */
  readonly issues: readonly { readonly now: ScaledIssue; readonly then: ScaledIssue }[];
  readonly partyIds: readonly string[];
  /** In issue, then party order, all three. */
  readonly shownThen: readonly Cell[];
  readonly thenAsKnownNow: readonly Cell[];
  readonly now: readonly Cell[];
  /** What stands at the later instant, of every day. */
  readonly standing: NegotiationLog;
}

export async function openMoments(tx: TenantTx, { search, ...question }: MomentsQuestion): Promise<Moments> {
  const { from, to, fromKnownAt = search.toKnownAt, toKnownAt, ...filters } = search;
  const later = await openReading(tx, { ...question, search: { ...filters, asOf: to, knownAt: toKnownAt } });
  const earlier = await openReading(tx, { ...question, search: { ...filters, asOf: from, knownAt: fromKnownAt } });
  const standing = await selectLog(tx, later.negotiation.id, { asOf: EVERY_DAY, knownAt: later.reading.knownAt });
  const knownThen = await selectLog(tx, later.negotiation.id, earlier.reading);

  const scaledThen = new Map(earlier.issues.filter(hasScale).map((issue) => [issue.id, issue]));
  const issues = later.issues.filter(hasScale).map((now) => ({ now, then: scaledThen.get(now.id) ?? now }));
  const partyIds = later.parties.map(({ id }) => id);
  const issuesNow = issues.map(({ now }) => cellIssueOf(now));
  const issuesThen = issues.map(({ then }) => cellIssueOf(then));
  return {
    earlier,
    later,
    issues,
    partyIds,
    standing,
    shownThen: resolveMatrix(earlier.reading, issuesThen, partyIds, knownThen),
    thenAsKnownNow: resolveMatrix({ ...later.reading, asOf: from }, issuesNow, partyIds, standing),
    now: resolveMatrix(later.reading, issuesNow, partyIds, standing),
  };
}
