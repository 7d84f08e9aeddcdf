import type { Issue } from '@standpoint/contracts/issues';
import type { Matrix, MatrixCell } from '@standpoint/contracts/matrix';
import type { Sort } from './matrix-search';

export interface IssueRow {
  readonly issue: Issue;
  readonly cells: readonly MatrixCell[];
}

/** Rows below one heading, or below none. */
export interface RowGroup {
  readonly heading: Issue | null;
  readonly rows: readonly IssueRow[];
}

function rowsOf(matrix: Matrix): IssueRow[] {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.issueId} ${cell.partyId}`, cell]));
  return matrix.issues
    .filter((issue) => issue.scale !== null)
    .map((issue) => ({
      issue,
      cells: matrix.parties.flatMap((party) => cells.get(`${issue.id} ${party.id}`) ?? []),
    }));
}

const lastSaid = ({ cells }: IssueRow) => cells.reduce((latest, { saidOn }) => (saidOn && saidOn > latest ? saidOn : latest), '');
const held = ({ cells }: IssueRow) => cells.filter(({ state }) => state === 'held').length;

/** Own order keeps the headings; any other order is of single issues, so headings would only mislead. */
export function arrangeRows(matrix: Matrix, sort: Sort): RowGroup[] {
  const rows = rowsOf(matrix);
  if (sort === 'changed') return [{ heading: null, rows: rows.toSorted((a, b) => lastSaid(b).localeCompare(lastSaid(a))) }];
  if (sort === 'coverage') return [{ heading: null, rows: rows.toSorted((a, b) => held(b) - held(a)) }];

  const headings = new Map(matrix.issues.filter(({ scale }) => scale === null).map((issue) => [issue.id, issue]));
  const groups: { heading: Issue | null; rows: IssueRow[] }[] = [];
  for (const row of rows) {
    const heading = headings.get(row.issue.parentId ?? '') ?? null;
    const last = groups.at(-1);
    if (last && last.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups;
}
