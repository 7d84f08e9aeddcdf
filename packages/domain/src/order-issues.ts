import { compareText } from './compare-text.js';
import { issueSpread, type SpreadCell } from './issue-spread.js';
import type { Scale } from './scale.js';
import type { CellState, IssueSort } from './vocabulary.js';

export interface CellToOrder extends SpreadCell {
  readonly state: CellState;
  readonly saidOn: string | null;
}

export interface IssueToOrder {
  readonly scale: Scale;
  readonly cells: readonly CellToOrder[];
}

/**
 * Issues in the order in which a matrix shows them.
 *
 *     own            as given
 *     changed        the latest said-on of the row first
 *     coverage       the most held cells first
 *     gap            the widest gap of two parties first
 *     polarisation   the most polarised first
 *
 * - Units: none.
 * - Range: the same issues, each once; what ties or cannot be told keeps its own order, the latter at the end.
 * - Empty: no issues give none.
 * - Errors: none.
 * - Source: UX §3.1, "Sort rows by"; MATHS §4.
 * - Example: gaps 0.2, unknown, 1 by gap → third, first, second
 */
export function orderIssues<Row extends IssueToOrder>(rows: readonly Row[], sort: IssueSort): Row[] {
  if (sort === 'own') return [...rows];
  if (sort === 'changed') return rows.toSorted((a, b) => compareText(lastSaid(b), lastSaid(a)));
  return byMeasure(rows, MEASURES[sort]);
}

const MEASURES = {
  coverage: ({ cells }: IssueToOrder) => cells.filter(({ state }) => state === 'held').length,
  gap: ({ scale, cells }: IssueToOrder) => issueSpread(scale, cells)?.gap ?? -1,
  polarisation: ({ scale, cells }: IssueToOrder) => issueSpread(scale, cells)?.polarisation ?? -1,
};

function lastSaid({ cells }: IssueToOrder): string {
  return cells.reduce((latest, { saidOn }) => (saidOn !== null && saidOn > latest ? saidOn : latest), '');
}

function byMeasure<Row extends IssueToOrder>(rows: readonly Row[], measure: (row: IssueToOrder) => number): Row[] {
  return rows
    .map((row) => ({ row, size: measure(row) }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ row }) => row);
}
