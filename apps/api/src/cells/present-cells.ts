import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Cell } from '@standpoint/domain/cell';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import type { NegotiationLog, Reading } from '@standpoint/domain/log';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import { splitLog } from '@standpoint/domain/split-log';
import type { TenantTx } from '../db/tenant-tx.js';
import { type CellNames, nameCells } from './cell-names.js';
import { cellIssueOf, presentCell, type ScaledIssue } from './present-cell.js';
import { sparkOf } from './spark.js';

export interface CellsQuestion {
  readonly reading: Reading;
  readonly issues: readonly ScaledIssue[];
  readonly partyIds: readonly string[];
  readonly log: NegotiationLog;
}

export interface PresentedCells<Resolved extends ShownCell = Cell> {
  /** In issue, then party order. */
  readonly cells: readonly MatrixCell[];
  /** The same as the rule gave them. */
  readonly resolved: readonly Resolved[];
  readonly names: CellNames;
}

/** Every cell of issues × parties, ready for screen and file, from a log. */
export async function presentCells(tx: TenantTx, question: CellsQuestion): Promise<PresentedCells> {
  const { reading, issues, partyIds, log } = question;
  const resolved = resolveMatrix(reading, issues.map(cellIssueOf), partyIds, log);
  const names = await nameCells(tx, resolved, reading.knownAt);
  const logs = splitLog(log);
  const issuesById = new Map(issues.map((issue) => [issue.id, issue]));
  const cells = resolved.flatMap((cell) => {
    const issue = issuesById.get(cell.issueId);
    if (!issue) return [];
    return { ...presentCell(cell, issue, names), spark: sparkOf(reading, cellIssueOf(issue), cell, logs) };
  });
  return { cells, resolved, names };
}
