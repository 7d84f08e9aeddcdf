import type { Change, Comparison } from '@standpoint/contracts/compare';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link';
import { ScrollRegion } from '../../ui/scroll-region';
import { BeforeAfter } from './change-item';
import type { ChangeNames } from './change-words';
import type { LinkOf } from './link-of';
import styles from './compare.module.css';

interface ChangeMatrixProps {
  readonly comparison: Comparison;
  readonly changes: readonly Change[];
  readonly names: ChangeNames;
  readonly linkOf: LinkOf;
}

/** The matrix with what differs only: before → after in its place. Rows without a change are left out. */
export function ChangeMatrix({ comparison: { issues, parties }, changes, names, linkOf }: ChangeMatrixProps) {
  const { t } = useTranslation();
  const rows = issues.filter(({ id }) => changes.some(({ issueId }) => issueId === id));
  const columns = parties.filter(({ id }) => changes.some(({ partyId }) => partyId === id));
  return (
    <ScrollRegion className={styles.scroll} label={t('compare.show.matrix')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, shortName }) => (
              <th key={id} scope="col">
                <bdi>{shortName}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((issue) => (
            <tr key={issue.id}>
              <th scope="row">{issue.title}</th>
              {columns.map((party) => (
                <td key={party.id}>
                  {changes
                    .filter(({ issueId, partyId }) => issueId === issue.id && partyId === party.id)
                    .map((change) => (
                      <AppLink
                        key={change.kind}
                        {...linkOf(change)}
                        className={styles.inMatrix ?? ''}
                        aria-label={t('compare.cell', { issue: names.issue(issue.id), party: names.party(party.id) })}
                      >
                        <span className={styles.kindInMatrix}>{t(`compare.kind.${change.kind}`)}</span>
                        <BeforeAfter before={change.before} after={change.after} />
                      </AppLink>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
