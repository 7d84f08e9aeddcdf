import type { Cell } from './cell.js';
import { indexLog } from './index-log.js';
import type { CellIssue, NegotiationLog, Reading } from './log.js';
import { resolveIndexedCell } from './resolve-cell.js';

/**
 * Every cell of issues × parties under one reading.
 *
 *     cells[i·P + p] = resolveCell(reading, issues[i], partyIds[p], log),   P = number of parties
 *
 * The log is indexed once, so the cost is that of its rows and of the candidates, not of cells × log.
 *
 * - Units: as `resolveCell`.
 * - Range: issues × parties cells, in issue-then-party order; cells without a position included.
 * - Empty: no issue or no party gives no cell.
 * - Errors: as `resolveCell`.
 * - Source: PRODUCT §3.
 * - Example: 2 issues × 3 parties → 6 cells; the fourth is the first party on the second issue
 */
export function resolveMatrix(
  reading: Reading,
  issues: readonly CellIssue[],
  partyIds: readonly string[],
  log: NegotiationLog,
): readonly Cell[] {
  const indexed = indexLog(reading, log);
  return issues.flatMap((issue) => partyIds.map((partyId) => resolveIndexedCell(indexed, issue, partyId)));
}
