import { setImmediate } from 'node:timers/promises';
import type { Cell } from '@standpoint/domain/cell';
import { indexLog } from '@standpoint/domain/index-log';
import { resolveIndexedCell } from '@standpoint/domain/resolve-cell';
import type { Fragment } from '../db/fragment.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { selectLog } from './select-log.js';
import { cellIssueOf } from './present-cell.js';
import type { TableQuestion } from './read-cells.js';
import { areCellsSettled, standingCells } from './segments/standing.queries.js';
import { isUsual } from './segments/usual-reading.js';

/** What of a cell is told where all of a table are looked through. */
interface Outlining<Outline> {
  /** From the segments that stand. */
  readonly kept: (standing: Fragment) => Promise<Outline[]>;
  readonly made: (cell: Cell) => Outline;
}

/**
 * Cells of issues × parties in outline, in any order: from the segments where they answer the reading, else from the log. Those
 * of which there is nothing to tell may be missing.
 */
export async function readOutlines<Outline>(tx: TenantTx, question: TableQuestion, { kept, made }: Outlining<Outline>): Promise<Outline[]> {
  const { negotiationId, reading, issues, partyIds } = question;
  if (!isUsual(reading) || !(await areCellsSettled(tx, negotiationId))) return outlinesOfLog(tx, question, made);
  const asked = { negotiationId, asOf: reading.asOf, clearance: reading.clearance };
  return kept(standingCells(asked, { partyIds, issueIds: issues.map(({ id }) => id) }));
}

/** Between two issues others have their turn. */
async function outlinesOfLog<Outline>(tx: TenantTx, { negotiationId, reading, issues, partyIds, part }: TableQuestion, made: (cell: Cell) => Outline): Promise<Outline[]> {
  const log = indexLog(reading, await selectLog(tx, negotiationId, { ...reading, ...part }));
  const outlines: Outline[] = [];
  for (const issue of issues) {
    outlines.push(...partyIds.map((partyId) => made(resolveIndexedCell(log, cellIssueOf(issue), partyId))));
    await setImmediate();
  }
  return outlines;
}
