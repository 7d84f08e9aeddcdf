import type { Bargaining, IssueOverlap } from '@standpoint/contracts/bargaining';
import type { Issue } from '@standpoint/contracts/issues';
import { describeValue } from '@standpoint/domain/describe-value';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import { NumberTable } from './number-table';
import styles from './bargaining.module.css';

interface OverlapTableProps {
  readonly table: Bargaining;
  readonly params: NegotiationRef;
}

/** Issue by issue whether the stated ranges meet, and who holds them apart: each name leads to the words behind it. */
export function OverlapTable({ table, params }: OverlapTableProps) {
  const { t } = useTranslation();
  const issueOf = (slug: string) => table.issues.find((issue) => issue.slug === slug);
  return (
    <section>
      <h2 className={styles.heading}>
        {t('bargaining.overlaps')}
      </h2>
      <p className={styles.about}>{t('bargaining.overlapsText')}</p>
      <NumberTable
        label={t('bargaining.overlaps')}
        columns={[t('bargaining.issue'), t('bargaining.known'), t('bargaining.strict'), t('bargaining.open'), t('bargaining.pivotal')]}
      >
        {table.overlaps.map((row) => (
          <tr key={row.issueSlug}>
            <th scope="row">{issueOf(row.issueSlug)?.title ?? row.issueSlug}</th>
            <td>{t('bargaining.knownOf', { ranges: row.rangesKnown, parties: row.parties })}</td>
            <td>{overlapWords(t, row.pessimistic, { table, issue: issueOf(row.issueSlug) })}</td>
            <td>{overlapWords(t, row.optimistic, { table, issue: issueOf(row.issueSlug) })}</td>
            <td>{row.pessimistic && <Pivots table={table} params={params} issue={row.issueSlug} pivotal={row.pessimistic.pivotal} />}</td>
          </tr>
        ))}
      </NumberTable>
    </section>
  );
}

function Pivots({ table, params, issue, pivotal }: OverlapTableProps & { issue: string; pivotal: readonly [string, string] }) {
  const { t } = useTranslation();
  const search = { asOf: table.asOf, ...(table.knownAt && { knownAt: table.knownAt }) };
  return pivotal.map((id, end) => {
    const party = table.parties.find((one) => one.id === id);
    return (
      <span key={end} className={styles.line}>
        {t(end === 0 ? 'bargaining.lowerEnd' : 'bargaining.upperEnd')}{' '}
        <AppLink to="/w/$workspace/n/$negotiation/c/$issue/$party" params={{ ...params, issue, party: party?.slug ?? id }} search={search} size="sm">
          <bdi>{party?.shortName}</bdi>
        </AppLink>
      </span>
    );
  });
}

function overlapWords(t: TFunction, found: IssueOverlap['pessimistic'], { table, issue }: { table: Bargaining; issue: Issue | undefined }): string {
  if (!found || !issue?.scale) return t('bargaining.tooFew');
  const { scale } = issue;
  const words = (value: number) => describeValue(scale, { kind: 'point', value });
  const nameOf = (id: string) => table.parties.find((party) => party.id === id)?.shortName ?? id;
  const [lower, upper] = found.pivotal;
  if (found.width < 0) return t('bargaining.apart', { width: formatNumber(-found.width, 1), lower: nameOf(lower), upper: nameOf(upper) });
  if (found.width === 0) return t('bargaining.at', { value: words(found.low) });
  return t('bargaining.overlap', { low: words(found.low), high: words(found.high), width: formatNumber(found.width, 1) });
}
