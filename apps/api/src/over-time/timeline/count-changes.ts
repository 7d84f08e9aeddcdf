import { setImmediate } from 'node:timers/promises';
import { shownChanges } from '@standpoint/domain/shown-changes';
import { splitLog } from '@standpoint/domain/split-log';
import type { CellsQuestion } from '../../cells/present-cells.js';
import { cellIssueOf } from '../../cells/present-cell.js';
import type { CountOnDay } from './timeline.queries.js';

/** How many cells look otherwise than on the day before, day by day. Between two issues others have their turn. */
export async function countChanges({ reading, issues, partyIds, log }: CellsQuestion): Promise<CountOnDay[]> {
  const logs = splitLog(log);
  const counts = new Map<string, number>();
  for (const issue of issues) {
    for (const partyId of partyIds) {
      const days = shownChanges({ reading, issue: cellIssueOf(issue), partyId, log: logs(issue.id, partyId) });
      for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    await setImmediate();
  }
  return [...counts].map(([day, count]) => ({ day, count }));
}
