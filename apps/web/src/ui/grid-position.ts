import type { ActionId } from '../actions/registry';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The header of each row and column: they are cells to go to as well. */
export const HEADER = -1;

export interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Where the first row and column are: HEADER where single steps lead into the headers. */
  readonly first?: 0 | typeof HEADER;
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

const STEPS = new Set<ActionId>(['grid.left', 'grid.right', 'grid.up', 'grid.down']);
const within = (at: number, first: number, last: number) => Math.max(first, Math.min(at, last));

/** Where a move leads; at the edge it stays. Leaps along a header stay in it, others lead to cells. */
export function moved(at: Position, action: ActionId, { rows, columns, first = 0 }: Size): Position {
  const last = { row: rows - 1, column: columns - 1 };
  const to = MOVES[action]?.(at, last) ?? at;
  const lowest = (part: 'row' | 'column') => (STEPS.has(action) || to[part] === at[part] ? first : 0);
  return { row: within(to.row, lowest('row'), last.row), column: within(to.column, lowest('column'), last.column) };
}

const EXTENSIONS: Partial<Record<ActionId, ActionId>> = {
  'grid.extend-left': 'grid.left',
  'grid.extend-right': 'grid.right',
  'grid.extend-up': 'grid.up',
  'grid.extend-down': 'grid.down',
};

export const GRID_EXTENSIONS = Object.keys(EXTENSIONS) as ActionId[];

/** The same without headers: a range is of cells. */
export function extended(at: Position, action: ActionId, size: Size): Position {
  return moved({ row: Math.max(at.row, 0), column: Math.max(at.column, 0) }, EXTENSIONS[action] ?? action, { ...size, first: 0 });
}

/** From and to, both included. */
export interface GridRange {
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

export function rangeOf(one: Position, other: Position): GridRange {
  const ordered = (a: number, b: number) => [Math.max(0, Math.min(a, b)), Math.max(0, a, b)] as const;
  return { rows: ordered(one.row, other.row), columns: ordered(one.column, other.column) };
}
