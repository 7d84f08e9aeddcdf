import { aCell, aMatrix, anIssue, aParty } from '../../test/matrix-fixture';
import { hiding, moving, movingOnto, onlyThis, pinning } from './arranging';
import { layOut } from './layout';
import type { MatrixSearch } from './matrix-search';

const issues = ['cod', 'haddock', 'mackerel', 'herring', 'plaice'];
const parties = ['norway', 'iceland', 'faroes'];
const matrix = aMatrix({
  issues: [anIssue({ slug: 'fish', heading: true }), ...issues.map((slug) => anIssue({ slug, parent: 'fish' }))],
  parties: parties.map((slug) => aParty(slug)),
  cells: issues.flatMap((issue, row) => parties.map((party, column) => aCell({ issue, party, saidOn: `2026-01-${10 + row + column}` }))),
});

function arranged(search: MatrixSearch = {}) {
  const layout = layOut(matrix, search);
  const lineOf = (slug: string) => [...layout.rows, ...layout.columns].find((line) => line.slug === slug)!;
  return { state: { matrix, layout, search }, lineOf };
}

it('hides by naming the others, headings at the end', () => {
  const { state, lineOf } = arranged();
  expect(hiding(state, lineOf('mackerel'))).toEqual({ change: { issues: 'cod~haddock~herring~plaice~fish' } });
  expect(hiding(state, lineOf('iceland'))).toEqual({ change: { parties: 'norway~faroes' } });
});

it('hides nothing if it is the last', () => {
  const alone = { ...matrix, parties: matrix.parties.slice(0, 1) };
  const layout = layOut(alone, {});
  expect(hiding({ matrix: alone, layout, search: {} }, layout.columns[0]!)).toEqual({ refused: 'last' });
});

it('takes the pin along with what it hides', () => {
  const { state, lineOf } = arranged({ pinParties: 'faroes~norway' });
  expect(hiding(state, lineOf('faroes'))).toEqual({ change: { parties: 'norway~iceland', pinParties: 'norway' } });
});

it('pins behind what is pinned, three at most, and unpins', () => {
  const { state, lineOf } = arranged({ pinIssues: 'plaice~cod' });
  expect(pinning(state, lineOf('herring'))).toEqual({ change: { pinIssues: 'plaice~cod~herring' } });
  expect(pinning(state, lineOf('plaice'))).toEqual({ change: { pinIssues: 'cod' } });
  const full = arranged({ pinIssues: 'plaice~cod~herring' });
  expect(pinning(full.state, full.lineOf('haddock'))).toEqual({ refused: 'too many pins' });
});

it('moves a line to its neighbour’s place, whichever way the table stands', () => {
  for (const transpose of [undefined, 'true'] as const) {
    const { state, lineOf } = arranged({ transpose });
    expect(moving(state, lineOf('iceland'), -1)).toEqual({ change: { parties: 'iceland~norway~faroes' } });
    expect(moving(state, lineOf('norway'), -1)).toEqual({ refused: 'at the end' });
  }
});

it('keeps the order on screen when a sorted issue is moved, and lets the sort go', () => {
  const { state, lineOf } = arranged({ sort: 'changed' });
  expect(moving(state, lineOf('plaice'), 1)).toEqual({ change: { issues: 'herring~plaice~mackerel~haddock~cod~fish', sort: undefined } });
});

it('moves pinned lines among the pinned ones only', () => {
  const { state, lineOf } = arranged({ pinParties: 'faroes~iceland' });
  expect(moving(state, lineOf('iceland'), -1)).toEqual({ change: { pinParties: 'iceland~faroes' } });
  expect(moving(state, lineOf('iceland'), 1)).toEqual({ refused: 'at the end' });
});

it('drops a line where another stands, and nothing that is not there', () => {
  const { state, lineOf } = arranged();
  expect(movingOnto(state, 'cod', lineOf('herring'))).toMatchObject({ change: { issues: 'haddock~mackerel~herring~cod~plaice~fish' } });
  expect(movingOnto(state, 'nobody', lineOf('norway'))).toEqual({ refused: 'at the end' });
});

it('shows one line alone', () => {
  const { state, lineOf } = arranged();
  expect(onlyThis(state, lineOf('cod'))).toEqual({ change: { issues: 'cod~fish' } });
});

it('refuses what no address can hold', () => {
  const many = Array.from({ length: 900 }, (_, at) => anIssue({ slug: `a-fish-with-a-long-name-${at}` }));
  const large = { ...matrix, issues: many, cells: [] };
  const layout = layOut(large, {});
  expect(hiding({ matrix: large, layout, search: {} }, layout.rows[0]!)).toEqual({ refused: 'too many to name' });
});
