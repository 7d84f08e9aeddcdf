import type { ListedStatement } from '@standpoint/contracts/statements';
import { memo } from 'react';
import type { ColumnId } from './columns';
import styles from './rows-grid.module.css';
import { Cell, type RowContext } from './row-cells';

interface GridRowProps {
  readonly statement: ListedStatement;
  /** Its number among the statements. */
  readonly row: number;
  /** Its place among all lines of the grid, from 1; the header is the first. */
  readonly rowIndex: number;
  readonly start: number;
  readonly columns: readonly ColumnId[];
  readonly context: RowContext;
  readonly isSelected: boolean;
  /** The column at which Tab stops, if it stops in this row. */
  readonly stop: number | null;
}

/** One statement. What is done to it is listened for by the grid: a row is drawn often and holds no handlers. */
export const GridRow = memo(function GridRow({ statement, row, rowIndex, start, columns, context, isSelected, stop }: GridRowProps) {
  const { party, positions, quote, retracted } = statement;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
      data-current={stop !== null || undefined}
      data-retracted={retracted ? '' : undefined}
      data-status={statement.status}
      // A statement logged from here begins with the same party and issue.
      data-cell={`${positions[0]?.issue.slug ?? ''}~${party?.slug ?? ''}`}
    >
      {columns.map((column, at) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={at + 1}
          className={styles.cell}
          data-row={row}
          data-column={at}
          data-name={column}
          tabIndex={stop === at ? 0 : -1}
        >
          {column === 'select' ? (
            <input type="checkbox" tabIndex={-1} checked={isSelected} readOnly aria-label={context.t('table.selectOne', { quote: quote.slice(0, 80) })} />
          ) : (
            <Cell column={column} statement={statement} context={context} />
          )}
        </div>
      ))}
    </div>
  );
});
