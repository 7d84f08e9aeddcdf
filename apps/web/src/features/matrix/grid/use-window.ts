import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { HEADER, type Position } from '../../../ui/grid-position';
import { linesBetween, offsetsOf, type Sight, stretchesOf } from './window';

const ROW = 67;
const HEADING = 29;
const SPARE_ROWS = 2;
const SPARE_COLUMNS = 1;

interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly pinnedRows: number;
  readonly pinnedColumns: number;
  /** Rows that have a heading above them. */
  readonly headed: readonly number[];
  /** What has the focus stays drawn, wherever it has been scrolled to. */
  readonly focused: Position;
}

export interface InSight {
  readonly rows: Sight;
  readonly columns: Sight;
}

/** Which rows and columns of a table are drawn, by where it has been scrolled to. */
export function useWindow(scroll: RefObject<HTMLElement | null>, table: Table, isWhole: boolean) {
  const column = useColumnWidth(scroll);
  const { rows, columns, pinnedRows, pinnedColumns, focused } = table;
  const headed = table.headed.join();
  const offsets = useMemo(() => {
    const withHeading = new Set(headed.split(',').filter(Boolean).map(Number));
    return {
      rows: offsetsOf(Array.from({ length: rows }, (_, at) => ROW + (withHeading.has(at) ? HEADING : 0))),
      columns: offsetsOf(Array.from({ length: columns }, () => column)),
    };
  }, [rows, columns, column, headed]);
  const [sight, setSight] = useState<InSight>(() => sightOf(null, offsets));
  const update = useCallback(() => setSight((now) => settled(now, sightOf(scroll, offsets))), [scroll, offsets]);

  // Before anything is painted, what is drawn first is measured.
  // eslint-disable-next-line react-hooks/set-state-in-effect
  useLayoutEffect(update, [update]);
  useEffect(() => {
    const element = scroll.current;
    if (isWhole || !element) return undefined;
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [scroll, update, isWhole]);

  const bring = ({ row, column: at }: Position) => {
    const element = scroll.current;
    if (!element) return;
    const { top, start } = headersOf(element);
    element.scrollTo({
      top: broughtIn(element.scrollTop, element.clientHeight - top, [offsets.rows[row] ?? 0, offsets.rows[row + 1] ?? 0]),
      left: signOf(element) * broughtIn(Math.abs(element.scrollLeft), element.clientWidth - start, [offsets.columns[at] ?? 0, offsets.columns[at + 1] ?? 0]),
    });
    update();
  };
  const shown = isWhole ? { rows: { from: 0, to: rows }, columns: { from: 0, to: columns } } : sight;
  const { from, to } = shown.columns;
  // Where it is drawn anyway it changes nothing, and no row is to be drawn again because of it.
  const keptColumn = from <= focused.column && focused.column < to ? HEADER : focused.column;
  return {
    rowStretches: stretchesOf(offsets.rows, shown.rows, { pinned: pinnedRows, focused: focused.row }),
    columnStretches: useMemo(
      () => stretchesOf(offsets.columns, { from, to }, { pinned: pinnedColumns, focused: keptColumn }),
      [offsets, from, to, pinnedColumns, keptColumn],
    ),
    sight,
    bring,
  };
}

function useColumnWidth(scroll: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(178);
  useLayoutEffect(() => {
    const declared = scroll.current && Number.parseFloat(getComputedStyle(scroll.current).getPropertyValue('--column'));
    // eslint-disable-next-line react-hooks/set-state-in-effect -- only the style sheet knows, once there is an element
    if (declared) setWidth(declared);
  }, [scroll]);
  return width;
}

/** Sideways scrolling counts down from 0 where text runs from right to left. */
const signOf = (element: HTMLElement) => (getComputedStyle(element).direction === 'rtl' ? -1 : 1);

function headersOf(element: HTMLElement): { top: number; start: number } {
  const corner = element.querySelector<HTMLElement>('thead th');
  return { top: corner?.offsetHeight ?? 0, start: corner?.offsetWidth ?? 0 };
}

function sightOf(scroll: RefObject<HTMLElement | null> | null, offsets: { readonly rows: readonly number[]; readonly columns: readonly number[] }): InSight {
  const element = scroll?.current;
  const [top, start] = [element?.scrollTop ?? 0, Math.abs(element?.scrollLeft ?? 0)];
  const height = element?.clientHeight || window.innerHeight;
  const width = element?.clientWidth || window.innerWidth;
  return {
    rows: linesBetween(offsets.rows, [top, top + height], SPARE_ROWS),
    columns: linesBetween(offsets.columns, [start, start + width], SPARE_COLUMNS),
  };
}

const isSame = (one: Sight, other: Sight) => one.from === other.from && one.to === other.to;

function settled(now: InSight, next: InSight): InSight {
  return isSame(now.rows, next.rows) && isSame(now.columns, next.columns) ? now : next;
}

/** How far to scroll so that a line is whole in sight, moving as little as possible. */
function broughtIn(at: number, size: number, [begin, end]: readonly [number, number]): number {
  if (begin < at) return begin;
  return end > at + size ? end - size : at;
}
