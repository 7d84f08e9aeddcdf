import { VisuallyHidden } from '@mantine/core';
import { FEW_CELLS, type Matrix, type MatrixCell } from '@standpoint/contracts/matrix';
import { type CSSProperties, lazy, Suspense, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../lib/format';
import { HEADER } from '../../../ui/grid-position';
import { useGridFocus } from '../../../ui/use-grid-focus';
import type { Layout } from '../layout';
import type { MatrixSearch } from '../matrix-search';
import { usePeek } from '../peek/use-peek';
import type { MatrixWork } from '../matrix-work';
import { GridHead } from './grid-head';
import { GridRows } from './grid-rows';
import { useGridWork } from './use-grid-work';
import { type InSight, useWindow } from './use-window';
import styles from './matrix-grid.module.css';

export interface MatrixViewProps {
  readonly matrix: Matrix;
  readonly layout: Layout;
  readonly search: MatrixSearch;
  readonly picked: readonly string[];
  /** `issueId partyId` of the cells that differ from what was shown before. */
  readonly changed: ReadonlySet<string>;
  readonly hrefOf: (cell: MatrixCell) => string;
  readonly onOpen: (cell: MatrixCell) => void;
  readonly work: MatrixWork;
  /** Which rows and columns are in sight, of a table that is read in parts. */
  readonly onSight?: (sight: InSight) => void;
}

const CellPeek = lazy(() => import('../peek/cell-peek').then((module) => ({ default: module.CellPeek })));
const WorkMenu = lazy(() => import('./work-menu').then((module) => ({ default: module.WorkMenu })));

export function MatrixGrid({ matrix, layout, search, picked, changed, hrefOf, onOpen, work, onSight }: MatrixViewProps) {
  const { t } = useTranslation();
  const [scroll, grid] = [useRef<HTMLDivElement>(null), useRef<HTMLTableElement>(null)];
  const [isFocused, setFocused] = useState(false);
  const size = { rows: layout.rows.length, columns: layout.columns.length, first: HEADER } as const;
  const isFew = size.rows * size.columns <= FEW_CELLS;
  // What is in sight comes first, the rest of a table that is not too large a moment later.
  const isWhole = useDeferredValue(isFew, false);
  const bring = useRef<(to: { row: number; column: number }) => void>(undefined);
  const focus = useGridFocus(grid, size, { bring: (to) => bring.current?.(to) });
  const { at, range } = focus;
  const headed = useMemo(() => layout.rows.flatMap(({ id }, row) => (layout.headings.has(id) ? row : [])), [layout]);
  const { rowStretches, columnStretches, sight, bring: bringIn } = useWindow(scroll, { ...layout, ...size, headed, focused: at }, isWhole);
  useEffect(() => {
    bring.current = bringIn;
  });
  useEffect(() => {
    if (work.isPartial) onSight?.(sight);
  }, [work.isPartial, onSight, sight]);

  const { shown, peek } = usePeek();
  const done = useGridWork({ matrix, layout, search, focus, peek, hrefOf, onOpen, work });
  const { cellDeeds, headerDeeds } = done;
  const shared = useMemo(
    () => ({ t, layout, asOf: matrix.asOf, picked, changed, cellDeeds, headerDeeds }),
    [t, layout, matrix.asOf, picked, changed, cellDeeds, headerDeeds],
  );
  // Headers differ in height with what they say; pinned rows stand below them, and nothing in focus behind them.
  useLayoutEffect(() => {
    const head = grid.current?.tHead?.offsetHeight;
    if (head) scroll.current?.style.setProperty('--head', `${head}px`);
  }, [layout, grid, scroll]);

  return (
    <div ref={scroll} className={styles.scroll} data-windowed={isFew ? undefined : ''} style={{ '--pins': layout.pinnedColumns, '--row-pins': layout.pinnedRows } as CSSProperties}>
      <table
        ref={grid}
        role="grid"
        className={styles.grid}
        style={{ '--columns': size.columns } as CSSProperties}
        aria-label={t('matrix.tableName', { day: formatDay(matrix.asOf) })}
        aria-rowcount={size.rows + 1}
        aria-colcount={size.columns + 1}
        aria-multiselectable
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        <GridHead layout={layout} sort={search.sort ?? 'own'} columns={columnStretches} at={at} isFocused={isFocused} deeds={headerDeeds} />
        <GridRows shared={shared} rows={rowStretches} columns={columnStretches} at={at} range={range} isFocused={isFocused} />
      </table>
      <Suspense fallback={null}>{shown && <CellPeek shown={shown} peek={peek} work={work} />}</Suspense>
      <Suspense fallback={null}>{done.menu && <WorkMenu asked={done.menu} {...done.forMenu} />}</Suspense>
      <VisuallyHidden role="status">{done.said}</VisuallyHidden>
    </div>
  );
}
