import { Skeleton } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './grid/matrix-grid.module.css';

const ROWS = 8;
const COLUMNS = 5;

/** The shape of the table while its content is on the way. */
export function MatrixSkeleton() {
  const { t } = useTranslation();
  const columns = Array.from({ length: COLUMNS }, (_, at) => at);
  return (
    <div className={styles.scroll} role="status" aria-label={t('common.loading')}>
      <table className={styles.grid} style={{ '--columns': COLUMNS } as CSSProperties} aria-hidden>
        <tbody>
          {Array.from({ length: ROWS }, (_, row) => (
            <tr key={row}>
              <td className={styles.side}>
                <Skeleton height={14} width="70%" mb={6} />
                <Skeleton height={10} width="50%" />
              </td>
              {columns.map((column) => (
                <td key={column} className={`${styles.cell} ${styles.head}`}>
                  <Skeleton height={56} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
