import { aCell, aMatrix, anEmptyCell, anIssue, aParty } from '../../test/matrix-fixture';
import { arrangeRows } from './arrange-rows';

const matrix = aMatrix({
  issues: [
    anIssue({ slug: 'territory', heading: true }),
    anIssue({ slug: 'control', parent: 'territory' }),
    anIssue({ slug: 'quota' }),
    anIssue({ slug: 'season' }),
  ],
  parties: [aParty('norway'), aParty('iceland')],
  cells: [
    aCell({ issue: 'control', party: 'norway', saidOn: '2026-01-10' }),
    aCell({ issue: 'control', party: 'iceland', saidOn: '2026-01-20' }),
    aCell({ issue: 'quota', party: 'norway', saidOn: '2026-01-30' }),
    anEmptyCell({ issue: 'quota', party: 'iceland' }),
    anEmptyCell({ issue: 'season', party: 'norway' }),
    anEmptyCell({ issue: 'season', party: 'iceland' }),
  ],
});

const slugs = (sort: 'own' | 'changed' | 'coverage') =>
  arrangeRows(matrix, sort).map(({ heading, rows }) => [heading?.slug ?? null, ...rows.map(({ issue }) => issue.slug)]);

it('keeps issues below their heading in own order', () => {
  expect(slugs('own')).toEqual([
    ['territory', 'control'],
    [null, 'quota', 'season'],
  ]);
});

it('sorts by the last thing said, what was never spoken about last', () => {
  expect(slugs('changed')).toEqual([[null, 'quota', 'control', 'season']]);
});

it('sorts by how many parties hold a position', () => {
  expect(slugs('coverage')).toEqual([[null, 'control', 'quota', 'season']]);
});

it('gives every row a cell for each party, in the order of the parties', () => {
  const [first] = arrangeRows(matrix, 'own')[0]!.rows;
  expect(first?.cells.map(({ partySlug }) => partySlug)).toEqual(['norway', 'iceland']);
});
