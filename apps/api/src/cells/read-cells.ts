import type { MatrixCell } from '@standpoint/contracts/matrix';
import { cellOnDay, type ShownCell } from '@standpoint/domain/cell-segments';
import type { Reading } from '@standpoint/domain/log';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import type { TenantTx } from '../db/tenant-tx.js';
import { nameCells } from './cell-names.js';
import { selectLog } from './select-log.js';
import { cellIssueOf, presentCell, type ScaledIssue } from './present-cell.js';
import { presentCells, type PresentedCells } from './present-cells.js';
import { cellOf, type SegmentContent, unspokenCell } from './segments/segment-content.js';
import { areCellsSettled, isFew, selectStanding, selectStandingOf } from './segments/standing.queries.js';
import { isUsual } from './segments/usual-reading.js';
import { presentLine } from './spark.js';

export interface TableQuestion {
  readonly negotiationId: string;
  readonly reading: Reading;
  readonly issues: readonly ScaledIssue[];
  readonly partyIds: readonly string[];
  /** What of the log can speak to these cells, where they are a part of a table. */
  readonly part: { readonly issueIds?: readonly string[]; readonly partyIds?: readonly string[] };
}

/** Every cell of issues × parties: from the segments where they answer the reading, else from the log. Nobody can tell which. */
export async function readCells(tx: TenantTx, question: TableQuestion): Promise<PresentedCells<ShownCell>> {
  const { negotiationId, reading, part } = question;
  const kept = isUsual(reading) ? await standingCells(tx, question) : null;
  if (kept !== null) return presentStanding(tx, question, kept);
  return presentCells(tx, { ...question, log: await selectLog(tx, negotiationId, { ...reading, ...part }) });
}

/** The same without the words of screen and file. */
export async function readBareCells(tx: TenantTx, question: TableQuestion): Promise<readonly ShownCell[]> {
  const { negotiationId, reading, issues, partyIds, part } = question;
  const kept = isUsual(reading) ? await standingCells(tx, question) : null;
  if (kept !== null) return resolveStanding(question, kept).map(({ cell }) => cell);
  return resolveMatrix(reading, issues.map(cellIssueOf), partyIds, await selectLog(tx, negotiationId, { ...reading, ...part }));
}

type Standing = ReadonlyMap<string, SegmentContent>;

async function standingCells(tx: TenantTx, { negotiationId, reading, issues, partyIds }: TableQuestion): Promise<Standing | null> {
  const axes = { partyIds, issueIds: issues.map(({ id }) => id) };
  const asked = { negotiationId, asOf: reading.asOf, clearance: reading.clearance };
  const [isSettled, standing] = await Promise.all([
    areCellsSettled(tx, negotiationId),
    isFew(axes) ? selectStandingOf(tx, asked, axes) : selectStanding(tx, asked),
  ]);
  return isSettled ? new Map(standing.map(({ partyId, issueId, content }) => [`${issueId} ${partyId}`, content])) : null;
}

function resolveStanding({ reading, issues, partyIds }: TableQuestion, standing: Standing) {
  return issues.flatMap((issue) => {
    const unspoken = unspokenCell(cellIssueOf(issue));
    return partyIds.map((partyId) => {
      const content = standing.get(`${issue.id} ${partyId}`);
      const steady = content ? cellOf({ partyId, issueId: issue.id }, content) : { ...unspoken, partyId };
      return { issue, cell: cellOnDay(steady, reading), line: content?.line ?? [] };
    });
  });
}

async function presentStanding(tx: TenantTx, question: TableQuestion, standing: Standing): Promise<PresentedCells<ShownCell>> {
  const found = resolveStanding(question, standing);
  const resolved = found.map(({ cell }) => cell);
  const names = await nameCells(tx, resolved, question.reading.knownAt);
  const cells = found.map(({ issue, cell, line }): MatrixCell => ({
    ...presentCell(cell, issue, names),
    spark: presentLine(issue.scale, line),
  }));
  return { cells, resolved, names };
}
