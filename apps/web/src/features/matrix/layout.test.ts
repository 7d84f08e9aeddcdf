import { aCell, aMatrix, anEmptyCell, anIssue, aParty } from '../../test/matrix-fixture';
import { type Arranged, layOut } from './layout';

const matrix = aMatrix({
  issues: [
    anIssue({ slug: 'territory', heading: true }),
    anIssue({ slug: 'control', parent: 'territory' }),
    anIssue({ slug: 'quota' }),
    anIssue({ slug: 'season' }),
  ],
  parties: [aParty('norway'), aParty('iceland')],
  cells: [
    aCell({ issue: 'control', party: 'norway', value: 1, saidOn: '2026-01-10' }),
    aCell({ issue: 'control', party: 'iceland', value: 2, saidOn: '2026-01-20' }),
    aCell({ issue: 'quota', party: 'norway', saidOn: '2026-01-30' }),
    anEmptyCell({ issue: 'quota', party: 'iceland' }),
    anEmptyCell({ issue: 'season', party: 'norway' }),
    anEmptyCell({ issue: 'season', party: 'iceland' }),
  ],
});

const slugs = (lines: readonly { slug: string }[]) => lines.map(({ slug }) => slug).join(' ');
const laidOut = (arrangement: Arranged) => {
  const { rows, columns, headings, pinnedRows, pinnedColumns } = layOut(matrix, arrangement);
  const shown = rows.map((row) => `${headings.has(row.id) ? `(${headings.get(row.id)?.slug}) ` : ''}${row.slug}`).join(' ');
  return [shown, slugs(columns), pinnedRows, pinnedColumns];
};

it.each<[string, Arranged, ReturnType<typeof laidOut>]>([
  ['keeps issues below their heading in own order', {}, ['(territory) control quota season', 'norway iceland', 0, 0]],
  ['sorts by the last thing said, what was never spoken about last', { sort: 'changed' }, ['quota control season', 'norway iceland', 0, 0]],
  ['sorts by how many parties hold a position', { sort: 'coverage' }, ['control quota season', 'norway iceland', 0, 0]],
  ['puts what is pinned first, above every heading', { pinIssues: 'season', pinParties: 'iceland' }, ['season (territory) control quota', 'iceland norway', 1, 1]],
  ['keeps pins above what is sorted', { sort: 'changed', pinIssues: 'season' }, ['season quota control', 'norway iceland', 1, 0]],
  ['stands on its side', { transpose: 'true', sort: 'changed', pinIssues: 'season' }, ['norway iceland', 'season quota control', 0, 1]],
  ['follows the address before the new answer has come', { parties: 'iceland', issues: 'season~control~territory' }, ['season (territory) control', 'iceland', 0, 0]],
])('%s', (_, arrangement, expected) => {
  expect(laidOut(arrangement)).toEqual(expected);
});

it('finds the cell where a row and a column meet, either way round', () => {
  for (const transpose of ['true', 'false'] as const) {
    const { rows, columns, subjectAt } = layOut(matrix, { transpose });
    const found = rows.flatMap((row) => columns.map((column) => subjectAt(row, column)?.cell));
    expect(new Set(found)).toEqual(new Set(matrix.cells));
  }
});

it('says nothing of a cell that has not come yet', () => {
  const { rows, columns, subjectAt } = layOut({ ...matrix, cells: [] }, {});
  expect(subjectAt(rows[0]!, columns[0]!)).toBeUndefined();
});
