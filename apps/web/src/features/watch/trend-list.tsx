import type { WatchList } from '@standpoint/contracts/watch';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { NumberLink } from '../explain/number-link';
import styles from './watch.module.css';

export function TrendList({ list }: { list: WatchList }) {
  const { t } = useTranslation();
  if (list.trends.length === 0) return null;
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value), 1)}`;
  return (
    <section aria-labelledby="trends">
      <h2 id="trends" className={styles.reason}>
        {t('watch.trends')}
      </h2>
      <p className={styles.about}>{t('watch.trendsText')}</p>
      <ul className={styles.items}>
        {list.trends.map(({ issueSlug, partySlug, per30Days, n }) => (
          <li key={`${issueSlug} ${partySlug}`} className={styles.item}>
            <span className={styles.cell}>
              {t('watch.cell', {
                issue: list.issues.find(({ slug }) => slug === issueSlug)?.title ?? issueSlug,
                party: list.parties.find(({ slug }) => slug === partySlug)?.shortName ?? partySlug,
              })}
            </span>
            <span className={styles.words}>
              <NumberLink measure="trend" of={[issueSlug, partySlug]} words={t('watch.trend', { points: signed(per30Days), n })}>
                {t('watch.trend', { points: signed(per30Days), n })}
              </NumberLink>
            </span>
          </li>
        ))}
      </ul>
      {list.trends.length < list.trendCount && (
        <p className={styles.about}>{t('watch.steepest', { listed: formatNumber(list.trends.length), all: formatNumber(list.trendCount) })}</p>
      )}
    </section>
  );
}
