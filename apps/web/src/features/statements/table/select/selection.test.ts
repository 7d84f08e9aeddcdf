import { ListedStatement } from '@standpoint/contracts/statements';
import { aStatement, idOf } from '../../../../test/talks';
import { chosenOf, countOf, howMany, isSelected, isTooMany, NOTHING, selectUpTo, toggleAll, toggleRow, without } from './selection';

const ROWS = [1, 2, 3, 4, 5].map((number) => ListedStatement.parse({ ...aStatement({ id: idOf(number), revision: number }), marks: null }));
const rowsIn = (selection: Parameters<typeof isSelected>[0]) => ROWS.flatMap((one, row) => (isSelected(selection, one) ? [row] : []));
const all = { kind: 'all', search: { party: 'norway' }, total: { count: 1204, exact: true } } as const;

it('selects a row and takes it back', () => {
  const one = toggleRow(NOTHING, 2, ROWS);
  expect(rowsIn(one)).toEqual([2]);
  expect(rowsIn(toggleRow(one, 2, ROWS))).toEqual([]);
});

it('selects a range from the row selected last, upwards and downwards, and keeps the others', () => {
  const from = toggleRow(toggleRow(NOTHING, 0, ROWS), 2, ROWS);
  expect(rowsIn(selectUpTo(from, 4, ROWS))).toEqual([0, 2, 3, 4]);
  expect(rowsIn(selectUpTo(from, 1, ROWS))).toEqual([0, 1, 2]);
});

it('turns the same range around where the next row lies on the other side', () => {
  const down = selectUpTo(toggleRow(NOTHING, 2, ROWS), 3, ROWS);
  expect(rowsIn(selectUpTo(down, 1, ROWS))).toEqual([1, 2, 3]);
});

it('selects all that are loaded, and none when pressed again', () => {
  const whole = toggleAll(toggleRow(NOTHING, 1, ROWS), ROWS);
  expect(howMany(whole, ROWS)).toBe('all');
  expect(howMany(toggleAll(whole, ROWS), ROWS)).toBe('none');
  expect(howMany(toggleRow(whole, 0, ROWS), ROWS)).toBe('some');
});

it('leaves those on the page without the one that is taken out of all that match', () => {
  expect(rowsIn(toggleRow(all, 3, ROWS))).toEqual([0, 1, 2, 4]);
});

it('hands over revisions of what was picked, and the search with what it found of all that match', () => {
  expect(chosenOf(toggleRow(NOTHING, 1, ROWS))).toEqual({ statements: [{ statement: idOf(2), revision: 2 }] });
  expect(chosenOf(all)).toEqual({ search: { party: 'norway' }, total: 1204 });
});

it('leaves out what stands in the way', () => {
  expect(rowsIn(without(toggleAll(NOTHING, ROWS), new Set([idOf(1), idOf(4)])))).toEqual([1, 2, 4]);
});

it('knows when there are too many for one go', () => {
  expect(countOf(all).count).toBe(1204);
  expect(isTooMany(all)).toBe(true);
  expect(isTooMany(toggleAll(NOTHING, ROWS))).toBe(false);
});
