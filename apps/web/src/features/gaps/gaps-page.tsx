import '../../i18n/en/gaps';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { GapList } from './gap-list';
import { GapTable, type GapTableProps } from './gap-matrix';
import styles from './gaps-page.module.css';

interface GapsPageProps extends GapTableProps {
  /** The explanation of the chosen pair. */
  readonly children: ReactNode;
}

const STEPS = [0, 1, 2, 3, 4];

function Key() {
  const { t } = useTranslation();
  return (
    <p className={styles.key}>
      <span className={styles.ramp}>
        {t('gaps.key.none')}
        <span aria-hidden>
          {STEPS.map((step) => (
            <span key={step} className={styles.step} style={{ background: `var(--gap-${step})` }} />
          ))}
        </span>
        {t('gaps.key.whole')}
      </span>
      <span className={styles.ramp}>
        <span aria-hidden className={styles.hatched} />
        {t('gaps.key.insufficient')}
      </span>
      <span>{t('gaps.key.of')}</span>
    </p>
  );
}

export function GapsPage({ children, ...table }: GapsPageProps) {
  const { gaps } = table;
  const { t } = useTranslation();
  if (gaps.pairs.length === 0) {
    return (
      <div className={styles.page}>
        {gaps.knownAt ? (
          <EmptyState title={t('gaps.emptyThen')} text={t('gaps.emptyThenText')} />
        ) : (
          <EmptyState title={t('gaps.empty')} text={t('gaps.emptyText')} />
        )}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.start}>
        <GapTable {...table} />
        <Key />
        <GapList gaps={gaps} />
      </div>
      {children ?? <EmptyState title={t('gaps.choose')} text={t('gaps.chooseText')} />}
    </div>
  );
}
