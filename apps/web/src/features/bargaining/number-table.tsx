import type { ReactNode } from 'react';
import { ScrollRegion } from '../../ui/scroll-region';
import styles from './bargaining.module.css';

interface NumberTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** Within another table it has no edge of its own. */
  readonly isInner?: boolean;
  readonly children: ReactNode;
}

/** A table of numbers that scrolls sideways by itself where it does not fit. */
export function NumberTable({ label, columns, isInner = false, children }: NumberTableProps) {
  return (
    <ScrollRegion className={styles.scroll} label={label}>
      <table className={styles.table} data-inner={isInner || undefined} aria-label={label}>
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
      </table>
    </ScrollRegion>
  );
}
