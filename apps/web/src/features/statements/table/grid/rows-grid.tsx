import '../../../../i18n/en/statements';
import { Skeleton } from '@mantine/core';
import type { ListedStatement } from '@standpoint/contracts/statements';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../../actions/actions';
import type { Position } from '../../../../ui/grid-position';
import type { Line } from '../lines';
import { type ColumnId, type Density, ROW_HEIGHTS, tracksOf } from './columns';
import { GridHeader, type Order } from './grid-header';
import { GridRow } from './grid-row';
import type { RowContext } from './row-cells';
import { HEADER_ROW, placeOf, useRowFocus } from './use-row-focus';
import styles from './rows-grid.module.css';

export const HEADER_PX = 36;
const HEADING_PX = 34;

/** What is done with the row in focus; `column` says from where. */
export interface RowActs {
  readonly open: (statement: ListedStatement, place: Place) => void;
  readonly peek: (statement: ListedStatement) => void;
  /** Another row has the focus. */
  readonly reach: (statement: ListedStatement, row: number) => void;
  readonly select: (row: number) => void;
  readonly selectUpTo: (row: number) => void;
  readonly edit: (column: ColumnId, statement: ListedStatement) => void;
  readonly filterBy: (column: ColumnId, statement: ListedStatement) => void;
}

/** Where one was in the grid, to come back to. */
export interface Place extends Position {
  readonly offset: number;
}

interface RowsGridProps {
  readonly lines: readonly Line[];
  readonly rowCount: number;
  /** Of all there are, whether or not they are here yet; null where nobody has counted. */
  readonly total: number | null;
  readonly columns: readonly ColumnId[];
  readonly density: Density;
  readonly context: RowContext;
  readonly order: Order;
  readonly selected: (statement: ListedStatement) => boolean;
  readonly selectedAll: 'all' | 'some' | 'none';
  readonly place: Place | null;
  readonly acts: RowActs;
  readonly onSort: (column: ColumnId) => void;
  readonly onSelectAll: () => void;
  readonly onEnd: () => void;
  readonly hasMore: boolean;
}

/** The rows as a grid of which only those in sight are drawn. */
export function RowsGrid(props: RowsGridProps) {
  const { lines, rowCount, total, columns, density, context, order, place, acts, onEnd, hasMore } = props;
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const height = ROW_HEIGHTS[density];
  const lineOf = useMemo(() => lines.flatMap((line, at) => (line.kind === 'row' ? [at] : [])), [lines]);
  const rowOfKey = useMemo(() => new Map(lines.flatMap((line) => (line.kind === 'row' ? [[line.key, line.row] as const] : []))), [lines]);
  const lineOfRow = useCallback((row: number) => lineOf[row] ?? -1, [lineOf]);
  const focusedLine = useRef(0);
  const virtual = useVirtualizer({
    count: lines.length + (hasMore ? 3 : 0),
    getScrollElement: () => scroll.current,
    estimateSize: (at) => (lines[at]?.kind === 'heading' ? HEADING_PX : height),
    getItemKey: (at) => lines[at]?.key ?? `waiting ${at}`,
    overscan: 6,
    scrollMargin: HEADER_PX,
    scrollPaddingStart: HEADER_PX,
    initialOffset: place?.offset ?? 0,
    // The row in focus stays drawn wherever one scrolls: the keyboard goes on from it.
    rangeExtractor: (range: Range) => withLine(defaultRangeExtractor(range), Math.min(focusedLine.current, lines.length - 1)),
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= lines.length - 12) onEnd();
  }, [hasMore, last, lines.length, onEnd]);
  useEffect(() => virtual.measure(), [virtual, height]);

  const grid = useRowFocus({
    element: scroll,
    rows: rowCount,
    columns: columns.length,
    inSight: () => Math.max(1, Math.floor(((scroll.current?.clientHeight ?? 0) - HEADER_PX) / height) - 1),
    show: (row) => virtual.scrollToIndex(lineOfRow(row), { align: 'auto' }),
    first: place,
    keyOf: (row) => lines[lineOfRow(row)]?.key,
    rowOf: (key) => rowOfKey.get(key),
  });
  const { at } = grid;
  useEffect(() => {
    focusedLine.current = Math.max(0, lineOfRow(at.row));
  }, [lineOfRow, at.row]);
  const current = lines[lineOfRow(at.row)];
  const statement = current?.kind === 'row' ? current.statement : undefined;
  const column = columns[at.column] ?? 'quote';
  const isHeader = at.row === HEADER_ROW;
  const placeNow = () => ({ ...at, offset: scroll.current?.scrollTop ?? 0 });
  const onRow = (run: (statement: ListedStatement) => void) => () => statement && !isHeader && run(statement);
  useActions(
    {
      'grid.open': () => {
        if (isHeader) void (column === 'select' ? props.onSelectAll() : props.onSort(column));
        else if (statement) acts.open(statement, placeNow());
      },
      'grid.peek': onRow(acts.peek),
      'row.select': onRow(() => acts.select(at.row)),
      'row.select-range': onRow(() => acts.selectUpTo(at.row)),
      'list.edit': onRow((one) => acts.edit(column, one)),
      'filter.by-cell': onRow((one) => acts.filterBy(column, one)),
    },
    grid.isInside,
  );

  const onFocus = (event: FocusEvent) => {
    const to = placeOf(event.target);
    if (!to || (to.row === at.row && to.column === at.column)) return;
    grid.setPosition(to);
    const line = lines[lineOfRow(to.row)];
    if (line?.kind === 'row') acts.reach(line.statement, to.row);
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const to = placeOf(target);
    const line = to ? lines[lineOfRow(to.row)] : undefined;
    if (!to || line?.kind !== 'row') return;
    if (target instanceof HTMLInputElement) void (event.shiftKey ? acts.selectUpTo(to.row) : acts.select(to.row));
    else if (target.closest('a') && isPlain(event)) {
      event.preventDefault();
      acts.open(line.statement, { ...to, offset: scroll.current?.scrollTop ?? 0 });
    }
  };
  const { tracks, least } = tracksOf(columns);
  const shape = { '--columns': tracks, minInlineSize: least, '--row': `${height}px`, '--quote-lines': density === 'compact' ? 1 : 2 };

  return (
    <div ref={scroll} className={styles.scroll}>
      {/* The cells take the focus; keys are listened for by the registry of actions. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <div
        role="grid"
        aria-label={t('statements.log')}
        aria-rowcount={total === null ? -1 : total + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        className={styles.grid}
        data-density={density}
        style={shape}
        onFocus={onFocus}
        onClick={onClick}
      >
        <GridHeader
          columns={columns}
          order={order}
          stop={isHeader ? at.column : null}
          selected={props.selectedAll}
          onSort={props.onSort}
          onSelectAll={props.onSelectAll}
        />
        <div role="rowgroup" className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const line = lines[index];
            const top = start - HEADER_PX;
            if (line?.kind === 'heading') return <Heading key={key} line={line} rowIndex={index + 2} start={top} columns={columns.length} />;
            if (!line) return <Skeleton key={key} className={styles.row ?? ''} style={{ transform: `translateY(${top + 8}px)` }} h={height - 16} />;
            return (
              <GridRow
                key={key}
                statement={line.statement}
                row={line.row}
                rowIndex={index + 2}
                start={top}
                columns={columns}
                context={context}
                isSelected={props.selected(line.statement)}
                stop={line.row === at.row ? at.column : null}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Heading({ line, rowIndex, start, columns }: { line: Extract<Line, { kind: 'heading' }>; rowIndex: number; start: number; columns: number }) {
  return (
    <div role="row" aria-rowindex={rowIndex} className={styles.heading} style={{ transform: `translateY(${start}px)` }}>
      <span role="gridcell" aria-colspan={columns}>
        <bdi>{line.label}</bdi> {line.count !== null && <span className={styles.count}>{line.count}</span>}
      </span>
    </div>
  );
}

const isPlain = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

const withLine = (shown: readonly number[], line: number) => (line < 0 || shown.includes(line) ? [...shown] : [...shown, line].toSorted((a, b) => a - b));
