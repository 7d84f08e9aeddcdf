import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useActions } from '../actions/actions';
import type { ActionId } from '../actions/registry';
import { extended, GRID_EXTENSIONS, GRID_MOVES, type GridRange, moved, type Position, rangeOf, type Size } from './grid-position';

interface Options {
  /** Brings a cell that is not drawn into sight; it gets the focus once it is there. */
  readonly bring?: (to: Position) => void;
}

/**
 * One tab stop for a whole grid; arrows and their like move within it, with Shift they extend a range. Cells are found by
 * `data-row` and `data-column`.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>, size: Size, { bring }: Options = {}) {
  const first = size.first ?? 0;
  const [position, setPosition] = useState<Position>({ row: 0, column: 0 });
  // Where the range began; the cell in focus is its other corner.
  const [anchor, setAnchor] = useState<Position | null>(null);
  const awaited = useRef<Position | null>(null);
  const at = { row: Math.max(first, Math.min(position.row, size.rows - 1)), column: Math.max(first, Math.min(position.column, size.columns - 1)) };

  const cellAt = ({ row, column }: Position) => grid.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  const focusOn = (to: Position) => {
    const cell = cellAt(to);
    // Where it already has the focus, because its line has moved, nothing else would tell.
    setPosition(to);
    if (cell) return cell.focus();
    awaited.current = to;
    bring?.(to);
  };
  // Before the next key: between two cells the keyboard would be nowhere.
  useLayoutEffect(() => {
    const cell = awaited.current && cellAt(awaited.current);
    if (!cell) return;
    awaited.current = null;
    cell.focus({ preventScroll: true });
  });

  const move = (action: ActionId) => {
    setAnchor(null);
    focusOn(moved(at, action, size));
  };
  const extend = (action: ActionId) => {
    setAnchor((began) => began ?? at);
    focusOn(extended(at, action, size));
  };
  const isInside = () => document.activeElement?.closest('[data-row]') !== null && grid.current?.contains(document.activeElement) === true;
  const moves = GRID_MOVES.map((action) => [action, () => move(action)] as const);
  const extensions = GRID_EXTENSIONS.map((action) => [action, () => extend(action)] as const);
  useActions(Object.fromEntries([...moves, ...extensions]), isInside);

  // The cell that has it is about to be replaced, such as room for a cell by the cell: what takes its place is to have it.
  const keepFocus = useCallback((place: Position) => {
    awaited.current = place;
  }, []);
  const range: GridRange | null = anchor && rangeOf(anchor, at);
  return { at, setPosition, setAnchor, range, focusOn, keepFocus, isInside };
}
