import { aMatrix, anIssue, aParty } from '../../test/matrix-fixture';
import { layOut } from './layout';
import { partsIn } from './parts';

const matrix = aMatrix({
  issues: Array.from({ length: 40 }, (_, at) => anIssue({ slug: `i${at}` })),
  parties: Array.from({ length: 20 }, (_, at) => aParty(`p${at}`)),
  cells: [],
});
const named = (letter: string, from: number, to: number) => Array.from({ length: to - from }, (_, at) => `${letter}${from + at}`).join('~');

it('asks for the parts that what is in sight lies in', () => {
  expect(partsIn(layOut(matrix, {}), { rows: { from: 14, to: 20 }, columns: { from: 2, to: 9 } })).toEqual([
    { issues: named('i', 0, 16), parties: named('p', 0, 16) },
    { issues: named('i', 16, 32), parties: named('p', 0, 16) },
  ]);
});

it('asks for the right ones of a table on its side, and for what is pinned', () => {
  const layout = layOut(matrix, { transpose: 'true', pinIssues: 'i39' });
  const [pinned, sighted, ...more] = partsIn(layout, { rows: { from: 0, to: 4 }, columns: { from: 33, to: 40 } });
  expect(pinned?.issues.startsWith('i39~i0~')).toBe(true);
  expect([sighted?.issues, sighted?.parties]).toEqual([named('i', 31, 39), named('p', 0, 16)]);
  expect(more).toEqual([]);
});
