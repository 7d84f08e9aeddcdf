import type { ReactNode } from 'react';
import { StackedTable } from '../../ui/stacked-table';
import styles from './bargaining.module.css';

interface NumberTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** Within another table it has no edge of its own. */
  readonly isInner?: boolean;
  readonly children: ReactNode;
}

/** A table of numbers; on a phone, cards. */
export function NumberTable({ label, columns, isInner = false, children }: NumberTableProps) {
  return (
    <StackedTable label={label} className={styles.table} data-inner={isInner || undefined}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </StackedTable>
  );
}
