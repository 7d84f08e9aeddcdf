import { type RefObject, useEffect, useRef, useState } from 'react';
import { useActions } from '../../../../actions/actions';
import type { ActionId } from '../../../../actions/registry';
import { GRID_MOVES, moved, type Position } from '../../../../ui/grid-position';

/** The header is above the first row. */
export const HEADER_ROW = -1;

interface Grid {
  readonly element: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into the window. */
  readonly inSight: () => number;
  /** Brings a row into sight, so that it is drawn. */
  readonly show: (row: number) => void;
  readonly first: Position | null;
  /** What tells a row from the others in whatever order. */
  readonly keyOf: (row: number) => string | undefined;
  readonly rowOf: (key: string) => number | undefined;
}

/** Row and column of the cell that holds the element. */
export function placeOf(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

const PAGES: Partial<Record<ActionId, 1 | -1>> = { 'grid.page-down': 1, 'grid.page-up': -1 };

/** One tab stop for a grid of which only what is in sight is drawn: the row to go to is shown first, then focused. */
export function useRowFocus({ element, rows, columns, inSight, show, first, keyOf, rowOf }: Grid) {
  const [position, setKept] = useState<Position & { readonly key?: string | undefined }>(first ?? { row: 0, column: 1 });
  const isWanted = useRef(first !== null);
  // In another order the focus stays with its row: the stop of the Tab key goes along.
  const row = (position.key === undefined ? undefined : rowOf(position.key)) ?? Math.min(position.row, rows - 1);
  const at = { row, column: Math.min(position.column, columns - 1) };
  const setPosition = (to: Position) => setKept({ ...to, key: keyOf(to.row) });

  const focus = (to: Position) => {
    isWanted.current = true;
    setPosition(to);
    if (to.row > HEADER_ROW) show(to.row);
    else element.current?.scrollTo({ top: 0 });
  };
  const move = (action: ActionId) => {
    const page = PAGES[action];
    // The header counts as a row to move to.
    const from = { row: at.row + 1, column: at.column };
    const to = page ? { ...from, row: Math.max(1, Math.min(from.row + page * inSight(), rows)) } : moved(from, action, { rows: rows + 1, columns });
    const start = action === 'grid.start' ? 1 : to.row;
    focus({ row: start - 1, column: to.column });
  };
  // Drawn a moment after it is asked for: tried again whenever the grid is.
  useEffect(() => {
    if (!isWanted.current) return;
    const cell = element.current?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`);
    if (!cell) return;
    isWanted.current = false;
    cell.focus({ preventScroll: true });
  });

  const isInside = () => {
    const place = document.activeElement?.closest('[data-row]');
    return place !== null && place !== undefined && element.current?.contains(place) === true;
  };
  useActions(Object.fromEntries(GRID_MOVES.map((action) => [action, () => move(action)])), isInside);

  return { at, setPosition, focus, isInside };
}
