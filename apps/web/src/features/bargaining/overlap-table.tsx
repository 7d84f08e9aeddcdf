import type { Bargaining, IssueOverlap } from '@standpoint/contracts/bargaining';
import type { Issue } from '@standpoint/contracts/issues';
import { describeValue } from '@standpoint/domain/describe-value';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { ScrollRegion } from '../../ui/scroll-region';
import styles from './bargaining.module.css';

/** Issue by issue whether the stated ranges meet, and who holds them apart. */
export function OverlapTable({ table }: { table: Bargaining }) {
  const { t } = useTranslation();
  const issueOf = (slug: string) => table.issues.find((issue) => issue.slug === slug);
  return (
    <section aria-labelledby="overlaps">
      <h2 id="overlaps" className={styles.heading}>
        {t('bargaining.overlaps')}
      </h2>
      <p className={styles.about}>{t('bargaining.overlapsText')}</p>
      <ScrollRegion className={styles.scroll} labelledBy="overlaps">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('bargaining.issue')}</th>
              <th scope="col">{t('bargaining.known')}</th>
              <th scope="col">{t('bargaining.strict')}</th>
              <th scope="col">{t('bargaining.open')}</th>
            </tr>
          </thead>
          <tbody>
            {table.overlaps.map((row) => (
              <tr key={row.issueSlug}>
                <th scope="row">{issueOf(row.issueSlug)?.title ?? row.issueSlug}</th>
                <td>{t('bargaining.knownOf', { ranges: row.rangesKnown, parties: row.parties })}</td>
                <td>{overlapWords(t, row.pessimistic, { table, issue: issueOf(row.issueSlug) })}</td>
                <td>{overlapWords(t, row.optimistic, { table, issue: issueOf(row.issueSlug) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function overlapWords(t: TFunction, found: IssueOverlap['pessimistic'], { table, issue }: { table: Bargaining; issue: Issue | undefined }): string {
  if (!found || !issue?.scale) return t('bargaining.tooFew');
  const { scale } = issue;
  const words = (value: number) => describeValue(scale, { kind: 'point', value });
  const nameOf = (id: string) => table.parties.find((party) => party.id === id)?.shortName ?? id;
  const [lower, upper] = found.pivotal;
  if (found.width < 0) return t('bargaining.apart', { width: formatNumber(-found.width, 1), lower: nameOf(lower), upper: nameOf(upper) });
  if (found.width === 0) return t('bargaining.at', { value: words(found.low) });
  return t('bargaining.overlap', { low: words(found.low), high: words(found.high) });
}
