import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { WatchList } from '@standpoint/contracts/watch';
import { issueSpread } from '@standpoint/domain/issue-spread';
import { groupedBy } from '../cells/grouped-by.js';
import type { ScaledIssue } from '../cells/present-cell.js';
import { percentOf, rounded } from '../gaps/percent.js';

/** Issues in the gap on which at least two parties stand somewhere. */
export function spreadOf(issues: readonly ScaledIssue[], cells: readonly MatrixCell[]): WatchList['spread'] {
  const cellsByIssue = groupedBy(cells, ({ issueId }) => issueId);
  return issues.filter(({ inGap }) => inGap).flatMap((issue) => {
    const spread = issueSpread(issue.scale, cellsByIssue.get(issue.id) ?? []);
    if (!spread) return [];
    return {
      issueSlug: issue.slug,
      n: spread.n,
      range: percentOf(spread.gap),
      polarisation: rounded(Math.min(1, spread.polarisation)),
      agreement: spread.agreement === null ? null : rounded(spread.agreement),
      consensus: spread.consensus === null ? null : rounded(spread.consensus),
    };
  });
}
