import type { Comparison } from '@standpoint/contracts/compare';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { StackedTable } from '../../ui/stacked-table';
import { NumberLink } from '../explain/number-link';
import { type ChangeNames, signed } from './change-words';
import styles from './compare.module.css';

/** Who closed or opened each gap between principals; the parts of a row add up to its change. */
export function PairChanges({ comparison: { pairs, pairCount }, names }: { comparison: Comparison; names: ChangeNames }) {
  const { t } = useTranslation();
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="who-moved">
      <h2 id="who-moved" className={styles.kind}>
        {t('compare.pairs')}
      </h2>
      <p className={styles.about}>{t('compare.pairsText')}</p>
      {pairs.length < pairCount && <p className={styles.about}>{t('compare.pairsListed', { listed: formatNumber(pairs.length), all: formatNumber(pairCount) })}</p>}
      <StackedTable labelledBy="who-moved" className={styles.pairs}>
        <thead>
          <tr>
            <th scope="col">{t('compare.pair')}</th>
            <th scope="col">{t('compare.gapBefore')}</th>
            <th scope="col">{t('compare.gapAfter')}</th>
            <th scope="col">{t('compare.byWhom')}</th>
            <th scope="col">{t('compare.byKnown')}</th>
            <th scope="col">{t('compare.issues')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.a} ${pair.b}`}>
              <th scope="row">
                <bdi>{names.party(pair.a)}</bdi> – <bdi>{names.party(pair.b)}</bdi>
              </th>
              <td>{formatNumber(pair.before, 1)}</td>
              <td>{formatNumber(pair.after, 1)}</td>
              <td>
                <NumberLink measure="gap-change" of={[names.slugOf(pair.a), names.slugOf(pair.b)]} words={byWhom(t, pair, names)}>
                  {byWhom(t, pair, names)}
                </NumberLink>
              </td>
              <td>{signed(pair.byKnown)}</td>
              <td>{pair.issuesCompared}</td>
            </tr>
          ))}
        </tbody>
      </StackedTable>
    </section>
  );
}

function byWhom(t: TFunction, { a, b, byA, byB }: Comparison['pairs'][number], names: ChangeNames): string {
  return [
    t('compare.by', { name: names.party(a), points: signed(byA) }),
    t('compare.by', { name: names.party(b), points: signed(byB) }),
  ].join(', ');
}
