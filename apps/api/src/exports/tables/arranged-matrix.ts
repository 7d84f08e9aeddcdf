import type { Arrangement } from '@standpoint/contracts/arrangement';
import { listOf } from '@standpoint/contracts/identifiers';
import type { Matrix } from '@standpoint/contracts/matrix';
import { orderIssues } from '@standpoint/domain/order-issues';
import { pinFirst } from '@standpoint/domain/pin-first';
import { hasScale } from '../../cells/present-cell.js';

/** Rows and columns in the order in which the page shows them. Headings, which have no cells, are left out. */
export function arrangedMatrix(matrix: Matrix, { sort, pinIssues, pinParties }: Arrangement): Matrix {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.issueId} ${cell.partyId}`, cell]));
  const cellsOf = (issueId: string, parties: Matrix['parties']) => parties.flatMap(({ id }) => cells.get(`${issueId} ${id}`) ?? []);
  const rows = matrix.issues.filter(hasScale).map((issue) => ({ issue, scale: issue.scale, cells: cellsOf(issue.id, matrix.parties) }));
  const issues = pinFirst(orderIssues(rows, sort ?? 'own').map(({ issue }) => issue), listOf(pinIssues));
  const parties = pinFirst(matrix.parties, listOf(pinParties));
  return { ...matrix, issues, parties, cells: issues.flatMap(({ id }) => cellsOf(id, parties)) };
}
