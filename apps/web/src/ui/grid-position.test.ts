import type { ActionId } from '../actions/registry';
import { moved } from './grid-position';

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
