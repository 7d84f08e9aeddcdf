import type { Cell } from './cell.js';
import type { CellIssue, NegotiationLog, Reading } from './log.js';

export function resolveCell(reading: Reading, issue: CellIssue, partyId: string, log: NegotiationLog): Cell {
  throw new Error(`not yet written: ${reading.asOf} ${issue.issueId} ${partyId} ${log.statements.length}`);
}
