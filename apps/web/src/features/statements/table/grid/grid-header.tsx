import type { StatementOrder } from '@standpoint/contracts/statement-search';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SearchOf } from '../../../../lib/address';
import { type ColumnId, FIRST_WAY, SORT_OF } from './columns';
import { HEADER_ROW } from './use-row-focus';
import styles from './rows-grid.module.css';

export type Order = SearchOf<typeof StatementOrder>;

/** The order that pressing a header leads to: its own way first, then the other, then the usual one again. */
export function nextOrder(column: ColumnId, { sort = 'saidOn', order }: Order): Order {
  const wanted = SORT_OF[column];
  if (!wanted) return { sort: undefined, order: undefined };
  const first = FIRST_WAY[wanted];
  const isFirst = (order ?? first) === first;
  if (sort !== wanted) return { sort: wanted === 'saidOn' ? undefined : wanted, order: undefined };
  if (isFirst) return { sort: wanted === 'saidOn' ? undefined : wanted, order: first === 'asc' ? 'desc' : 'asc' };
  return { sort: undefined, order: undefined };
}

interface GridHeaderProps {
  readonly columns: readonly ColumnId[];
  readonly order: Order;
  readonly stop: number | null;
  readonly selected: 'all' | 'some' | 'none';
  readonly onSort: (column: ColumnId) => void;
  readonly onSelectAll: () => void;
}

/** The names of the columns; those that can order the rows do so by Enter or a click. */
export function GridHeader({ columns, order, stop, selected, onSort, onSelectAll }: GridHeaderProps) {
  const { t } = useTranslation();
  return (
    <div role="row" aria-rowindex={1} className={styles.header}>
      {columns.map((column, at) => {
        const place = { 'aria-colindex': at + 1, 'data-row': HEADER_ROW, 'data-column': at, 'data-name': column, tabIndex: stop === at ? 0 : -1 };
        if (column === 'select') {
          return (
            <div key={column} role="columnheader" className={styles.head} {...place} aria-label={t('table.selection')}>
              <input
                type="checkbox"
                tabIndex={-1}
                aria-label={t('table.selectShown')}
                checked={selected === 'all'}
                ref={(box) => {
                  if (box) box.indeterminate = selected === 'some';
                }}
                onChange={onSelectAll}
              />
            </div>
          );
        }
        const sorted = sortedBy(column, order);
        return (
          <div key={column} role="columnheader" className={styles.head} {...place} {...(SORT_OF[column] && { 'aria-sort': sorted ?? 'none' })}>
            {SORT_OF[column] ? (
              <button type="button" tabIndex={-1} className={styles.sort} onClick={() => onSort(column)}>
                {t(`table.column.${column}`)}
                {sorted === 'ascending' && <IconArrowUp size={14} aria-hidden />}
                {sorted === 'descending' && <IconArrowDown size={14} aria-hidden />}
              </button>
            ) : (
              t(`table.column.${column}`)
            )}
          </div>
        );
      })}
    </div>
  );
}

function sortedBy(column: ColumnId, { sort = 'saidOn', order }: Order): 'ascending' | 'descending' | null {
  if (SORT_OF[column] !== sort) return null;
  return (order ?? FIRST_WAY[sort]) === 'asc' ? 'ascending' : 'descending';
}
