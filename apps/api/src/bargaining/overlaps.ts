import type { IssueOverlap } from '@standpoint/contracts/bargaining';
import { overlap, type Overlap } from '@standpoint/domain/bargaining/overlap';
import { rounded } from '../gaps/percent.js';
import { attendanceIn, type BargainedIssue, type CellTable, onScale } from './table.js';

/** Issue by issue; a mediator's proposal is nobody's range. */
export function overlapsOf(table: CellTable): IssueOverlap[] {
  const attendanceOn = attendanceIn(table);
  return table.issues.map((issue) => {
    const { standing } = attendanceOn(issue);
    const found = overlap(standing);
    return {
      issueSlug: issue.slug,
      parties: standing.length,
      rangesKnown: standing.filter(({ range }) => range !== null).length,
      pessimistic: found && presentOverlap(issue, found.pessimistic),
      optimistic: found && presentOverlap(issue, found.optimistic),
    };
  });
}

function presentOverlap(issue: BargainedIssue, { low, high, width, pivotal }: Overlap): IssueOverlap['pessimistic'] {
  return { low: onScale(issue, low), high: onScale(issue, high), width: rounded(width * 100), pivotal: [...pivotal] };
}
