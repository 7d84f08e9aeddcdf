import type { Cell } from './cell.js';
import type { CellIssue, NegotiationLog, Reading } from './log.js';
import { resolveCell } from './resolve-cell.js';

/** Cells in issue-then-party order. */
export function resolveMatrix(
  reading: Reading,
  issues: readonly CellIssue[],
  partyIds: readonly string[],
  log: NegotiationLog,
): readonly Cell[] {
  return issues.flatMap((issue) => partyIds.map((partyId) => resolveCell(reading, issue, partyId, log)));
}
