import type { ActionId } from '../actions/registry';

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 5;

const MOVES: Partial<Record<ActionId, (at: Position, last: Position) => Position>> = {
  'grid.left': ({ row, column }) => ({ row, column: column - 1 }),
  'grid.right': ({ row, column }) => ({ row, column: column + 1 }),
  'grid.up': ({ row, column }) => ({ row: row - 1, column }),
  'grid.down': ({ row, column }) => ({ row: row + 1, column }),
  'grid.row-start': ({ row }) => ({ row, column: 0 }),
  'grid.row-end': ({ row }, last) => ({ row, column: last.column }),
  'grid.start': () => ({ row: 0, column: 0 }),
  'grid.end': (_, last) => last,
  'grid.page-up': ({ row, column }) => ({ row: row - PAGE, column }),
  'grid.page-down': ({ row, column }) => ({ row: row + PAGE, column }),
};

export const GRID_MOVES = Object.keys(MOVES) as ActionId[];

const within = (at: number, last: number) => Math.max(0, Math.min(at, last));

/** Where a move leads; at the edge it stays. */
export function moved(at: Position, action: ActionId, { rows, columns }: Size): Position {
  const last = { row: rows - 1, column: columns - 1 };
  const to = MOVES[action]?.(at, last) ?? at;
  return { row: within(to.row, last.row), column: within(to.column, last.column) };
}
