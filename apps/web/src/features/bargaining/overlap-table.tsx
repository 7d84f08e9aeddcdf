import type { Bargaining } from '@standpoint/contracts/bargaining';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import { NumberTable } from './number-table';
import { OverlapNumber } from './overlap-number';
import styles from './bargaining.module.css';

interface OverlapTableProps {
  readonly table: Bargaining;
  readonly params: NegotiationRef;
}

/** Issue by issue whether the stated ranges meet, and who holds them apart: each number opens into its ranges. */
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
            <td>
              <OverlapNumber measure="overlap" overlap={row} issue={issueOf(row.issueSlug)} parties={table.parties} />
            </td>
            <td>
              <OverlapNumber measure="open-overlap" overlap={row} issue={issueOf(row.issueSlug)} parties={table.parties} />
            </td>
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
