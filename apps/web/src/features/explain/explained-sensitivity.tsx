import type { ExplainedNumber } from '@standpoint/contracts/explain';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { ScrollRegion } from '../../ui/scroll-region';
import { numberWords } from './explain-place';
import styles from './explain.module.css';

/** How the number would read under other choices. */
export function ExplainedSensitivity({ explained }: { explained: ExplainedNumber }) {
  const { t } = useTranslation();
  const { sensitivity, value } = explained;
  if (sensitivity.length === 0) return null;
  return (
    <section>
      <h3 id="explained-sensitivity" className={styles.heading}>
        {t('explain.sensitivity')}
      </h3>
      <ScrollRegion className={styles.scroll} labelledBy="explained-sensitivity">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('explain.readAs')}</th>
              {(['number', 'change', 'n'] as const).map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {t(`explain.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sensitivity.map((line) => (
              <tr key={line.name}>
                <th scope="row">{t(`explain.sensitivityName.${line.name}`)}</th>
                <td className={styles.number}>{line.value === null ? t('explain.unknown') : numberWords(explained, line.value)}</td>
                <td className={styles.number}>{line.value === null || value === null ? '' : changeWords(explained, line.value - value)}</td>
                <td className={styles.number}>{formatNumber(line.n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function changeWords(explained: ExplainedNumber, change: number): string {
  return numberWords({ ...explained, measure: 'gap-change' }, change);
}
