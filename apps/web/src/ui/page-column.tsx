import type { ReactNode } from 'react';
import styles from './page-column.module.css';

/** Fills the window below the bar, so that a wide table scrolls within itself and what explains it stays in sight. */
export function PageColumn({ children }: { children: ReactNode }) {
  return <div className={styles.column}>{children}</div>;
}
