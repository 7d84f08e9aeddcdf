import type { ActionId } from '../actions/registry';
import { extended, HEADER, moved, rangeOf } from './grid-position';

const size = { rows: 11, columns: 5 };

it.each<[ActionId, [number, number], [number, number]]>([
  ['grid.left', [3, 2], [3, 1]],
  ['grid.right', [3, 2], [3, 3]],
  ['grid.up', [3, 2], [2, 2]],
  ['grid.down', [3, 2], [4, 2]],
  ['grid.row-start', [3, 2], [3, 0]],
  ['grid.row-end', [3, 2], [3, 4]],
  ['grid.start', [3, 2], [0, 0]],
  ['grid.end', [3, 2], [10, 4]],
  ['grid.page-up', [7, 2], [2, 2]],
  ['grid.page-down', [3, 2], [8, 2]],
])('%s leads from %j to %j', (action, [row, column], [toRow, toColumn]) => {
  expect(moved({ row, column }, action, size)).toEqual({ row: toRow, column: toColumn });
});

it('stays within the table at its edges', () => {
  expect(moved({ row: 0, column: 0 }, 'grid.left', size)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 9, column: 4 }, 'grid.page-down', size)).toEqual({ row: 10, column: 4 });
});

describe('with headers', () => {
  const headed = { ...size, first: HEADER } as const;

  it('leads into them by single steps', () => {
    expect(moved({ row: 0, column: 2 }, 'grid.up', headed)).toEqual({ row: HEADER, column: 2 });
    expect(moved({ row: 4, column: 0 }, 'grid.left', headed)).toEqual({ row: 4, column: HEADER });
    expect(moved({ row: HEADER, column: 0 }, 'grid.left', headed)).toEqual({ row: HEADER, column: HEADER });
  });

  it('leaps along a header, and over it from cells', () => {
    expect(moved({ row: HEADER, column: 2 }, 'grid.row-end', headed)).toEqual({ row: HEADER, column: 4 });
    expect(moved({ row: 2, column: HEADER }, 'grid.page-down', headed)).toEqual({ row: 7, column: HEADER });
    expect(moved({ row: 2, column: 3 }, 'grid.page-up', headed)).toEqual({ row: 0, column: 3 });
    expect(moved({ row: HEADER, column: HEADER }, 'grid.start', headed)).toEqual({ row: 0, column: 0 });
  });
});

it('extends a range over cells only', () => {
  expect(extended({ row: 0, column: 1 }, 'grid.extend-up', { ...size, first: HEADER })).toEqual({ row: 0, column: 1 });
  expect(extended({ row: 2, column: 1 }, 'grid.extend-left', size)).toEqual({ row: 2, column: 0 });
});

it('spans a range whichever corner it began in', () => {
  expect(rangeOf({ row: 5, column: 1 }, { row: 2, column: 3 })).toEqual({ rows: [2, 5], columns: [1, 3] });
});
