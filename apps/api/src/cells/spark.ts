import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Cell } from '@standpoint/domain/cell';
import { cellSeries } from '@standpoint/domain/cell-series';
import type { CellIssue, Reading } from '@standpoint/domain/log';
import type { CellLogs } from '@standpoint/domain/split-log';
import { shareOf } from './present-cell.js';

const LAST_CHANGES = 12;

/** The last changes of a cell's value; one value alone makes no line. */
export function sparkOf(reading: Reading, issue: CellIssue, cell: Cell, logs: CellLogs): MatrixCell['spark'] {
  if (issue.scale.kind === 'nominal' || cell.statementCount < 2) return [];
  const share = ({ state, value }: Cell) => (state === 'held' ? shareOf(issue.scale, value) : null);
  const steps = cellSeries(
    { reading, issue, partyId: cell.partyId, log: logs(issue.issueId, cell.partyId) },
    { differ: (before, after) => share(before) !== share(after), last: LAST_CHANGES },
  );
  const spark = steps.map(({ from, cell: then }) => ({ on: from, share: share(then) }));
  const distinct = new Set(spark.flatMap((point) => (point.share === null ? [] : [point.share])));
  return distinct.size < 2 ? [] : spark;
}
