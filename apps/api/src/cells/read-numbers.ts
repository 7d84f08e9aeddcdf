import type { CellNumbers } from '@standpoint/domain/cell';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import type { TenantTx } from '../db/tenant-tx.js';
import { selectLog } from './select-log.js';
import { cellIssueOf } from './present-cell.js';
import { readCells, type TableQuestion } from './read-cells.js';
import { areCellsSettled, selectNumbers } from './segments/standing.queries.js';
import { isUsual } from './segments/usual-reading.js';

type NumbersQuestion = Omit<TableQuestion, 'part'>;

/** What of every cell enters numbers; without the words of screen and file. */
export async function readNumbers(tx: TenantTx, question: NumbersQuestion): Promise<readonly CellNumbers[]> {
  const { negotiationId, reading, issues, partyIds } = question;
  const kept = isUsual(reading) ? await keptNumbers(tx, question) : null;
  if (kept !== null) return kept;
  const log = await selectLog(tx, negotiationId, reading);
  return resolveMatrix(reading, issues.map(cellIssueOf), partyIds, log);
}

async function keptNumbers(tx: TenantTx, question: NumbersQuestion): Promise<CellNumbers[] | null> {
  const { negotiationId, reading, issues, partyIds } = question;
  const options = issues.filter(({ scale }) => scale.kind === 'nominal');
  const lines = issues.filter(({ scale }) => scale.kind !== 'nominal');
  const [isSettled, numbers] = await Promise.all([
    areCellsSettled(tx, negotiationId),
    selectNumbers(tx, { negotiationId, asOf: reading.asOf, clearance: reading.clearance }),
  ]);
  if (!isSettled) return null;

  const found = new Map(numbers.map((cell) => [`${cell.issueId} ${cell.partyId}`, cell]));
  const ofLines = lines.flatMap(({ id: issueId, defaultSalience }) =>
    partyIds.map((partyId) => found.get(`${issueId} ${partyId}`) ?? unknown({ issueId, partyId }, defaultSalience)),
  );
  const ofOptions = await readCells(tx, { ...question, issues: options, part: {} });
  return [...ofLines, ...ofOptions.resolved];
}

function unknown(key: Pick<CellNumbers, 'issueId' | 'partyId'>, defaultSalience: number | null): CellNumbers {
  const salience = defaultSalience === null ? null : { value: defaultSalience, isDefault: true };
  return { ...key, inNumbers: false, value: null, hull: null, optionSet: null, range: null, salience };
}
