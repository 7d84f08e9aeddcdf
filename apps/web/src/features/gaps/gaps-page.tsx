import '../../i18n/en/gaps';
import type { GapMatrix } from '@standpoint/contracts/gaps';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { GapList } from './gap-list';
import { GapTable } from './gap-matrix';
import type { Pair } from './gaps.query';
import styles from './gaps-page.module.css';

interface GapsPageProps {
  readonly gaps: GapMatrix;
  readonly chosen: Pair | null;
  readonly hrefOf: (pair: Pair) => string;
  readonly onChoose: (pair: Pair) => void;
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

export function GapsPage({ gaps, chosen, hrefOf, onChoose, children }: GapsPageProps) {
  const { t } = useTranslation();
  if (gaps.pairs.length === 0) {
    return (
      <div className={styles.page}>
        <EmptyState title={t('gaps.empty')} text={t('gaps.emptyText')} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.start}>
        <GapTable gaps={gaps} chosen={chosen} hrefOf={hrefOf} onChoose={onChoose} />
        <Key />
        <GapList gaps={gaps} />
      </div>
      {children ?? <EmptyState title={t('gaps.choose')} text={t('gaps.chooseText')} />}
    </div>
  );
}
