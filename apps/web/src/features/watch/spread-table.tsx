import { Tooltip } from '@mantine/core';
import type { WatchList } from '@standpoint/contracts/watch';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { StackedTable } from '../../ui/stacked-table';
import { NumberLink } from '../explain/number-link';
import styles from './watch.module.css';

type IssueSpread = WatchList['spread'][number];

/** How far apart the parties are, the issue with the widest gap first. */
export function SpreadTable({ list }: { list: WatchList }) {
  const { t } = useTranslation();
  if (list.spread.length === 0) return null;
  const rows = list.spread.toSorted((a, b) => b.range - a.range);
  const opened = ({ issueSlug }: IssueSpread, measure: 'range' | 'polarisation' | 'agreement' | 'consensus', number: string) => (
    <NumberLink measure={measure} of={[issueSlug]} words={`${t(`watch.${measure}`)} ${number}`}>
      {number}
    </NumberLink>
  );
  const orNone = (row: IssueSpread, measure: 'agreement' | 'consensus') => {
    const value = row[measure];
    return value === null ? <span className={styles.none}>{t('watch.notDefined')}</span> : opened(row, measure, formatNumber(value));
  };
  return (
    <section aria-labelledby="spread">
      <h2 id="spread" className={styles.reason}>
        {t('watch.spread')}
      </h2>
      <p className={styles.about}>{t('watch.spreadText')}</p>
      <StackedTable labelledBy="spread" className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('watch.issue')}</th>
            <th scope="col">{t('watch.n')}</th>
            <th scope="col">{t('watch.range')}</th>
            {(['polarisation', 'agreement', 'consensus'] as const).map((name) => (
              <th key={name} scope="col">
                <Tooltip label={t(`watch.help.${name}`)} multiline maw={280}>
                  <button type="button" className={styles.explained} aria-label={`${t(`watch.${name}`)}: ${t(`watch.help.${name}`)}`}>
                    {t(`watch.${name}`)}
                  </button>
                </Tooltip>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.issueSlug}>
              <th scope="row">{list.issues.find(({ slug }) => slug === row.issueSlug)?.title ?? row.issueSlug}</th>
              <td>{row.n}</td>
              <td>
                <span aria-hidden className={styles.track}>
                  <span className={styles.fill} style={{ inlineSize: `${row.range}%` }} />
                </span>
                {opened(row, 'range', t('watch.rangeValue', { value: formatNumber(row.range, 1) }))}
              </td>
              <td>{opened(row, 'polarisation', formatNumber(row.polarisation))}</td>
              <td>{orNone(row, 'agreement')}</td>
              <td>{orNone(row, 'consensus')}</td>
            </tr>
          ))}
        </tbody>
      </StackedTable>
    </section>
  );
}
