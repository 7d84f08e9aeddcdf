import { Skeleton } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type ColumnId, type Density, ROW_HEIGHTS, tracksOf } from './grid/columns';
import styles from './statements-table.module.css';

const ROWS = 10;

/** The shape of the table before its rows are there. */
export function TableSkeleton({ columns, density }: { columns: readonly ColumnId[]; density: Density }) {
  const { t } = useTranslation();
  const height = ROW_HEIGHTS[density];
  const shape = { '--columns': tracksOf(columns).tracks, '--row': `${height}px` } as CSSProperties;
  return (
    <div role="status" aria-busy aria-label={t('common.loading')} className={styles.waiting} style={shape}>
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} className={styles.waitingRow}>
          {columns.map((id) => (
            <Skeleton key={id} h={id === 'quote' ? height - 24 : 14} w={id === 'select' ? 16 : undefined} />
          ))}
        </div>
      ))}
    </div>
  );
}
