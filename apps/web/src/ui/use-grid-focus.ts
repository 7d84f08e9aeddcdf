import { type RefObject, useState } from 'react';
import { useActions } from '../actions/actions';
import type { ActionId } from '../actions/registry';
import { GRID_MOVES, moved, type Position, type Size } from './grid-position';

/** One tab stop for a whole grid; arrows and their like move within it. Cells are found by `data-row` and `data-column`. */
export function useGridFocus(grid: RefObject<HTMLElement | null>, size: Size) {
  const [position, setPosition] = useState<Position>({ row: 0, column: 0 });
  const at = { row: Math.min(position.row, size.rows - 1), column: Math.min(position.column, size.columns - 1) };

  const move = (action: ActionId) => {
    const to = moved(at, action, size);
    grid.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus();
  };
  const isInside = () => document.activeElement?.closest('[data-row]') !== null && grid.current?.contains(document.activeElement) === true;
  useActions(Object.fromEntries(GRID_MOVES.map((action) => [action, () => move(action)])), isInside);

  return { at, setPosition, isInside };
}
