import type { Bargaining, TriedProposal } from '@standpoint/contracts/bargaining';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { AppLink } from '../../ui/app-link';
import { ScrollRegion } from '../../ui/scroll-region';
import styles from './bargaining.module.css';

interface ProposalCostsProps {
  readonly table: Bargaining;
  readonly tried: TriedProposal;
  readonly params: { readonly workspace: string; readonly negotiation: string };
}

/** What the proposal costs each party, with the words of every red line it crosses one step away. */
export function ProposalCosts({ table, tried, params }: ProposalCostsProps) {
  const { t } = useTranslation();
  const nameOf = (id: string) => table.parties.find((party) => party.id === id)?.shortName ?? id;
  const titleOf = (slug: string) => table.issues.find((issue) => issue.slug === slug)?.title ?? slug;
  return (
    <ScrollRegion className={styles.scroll} label={t('bargaining.costs')}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('bargaining.costs')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('bargaining.party')}</th>
            <th scope="col">{t('bargaining.loss')}</th>
            <th scope="col">{t('bargaining.outside')}</th>
            <th scope="col">{t('bargaining.crossed')}</th>
          </tr>
        </thead>
        <tbody>
          {tried.costs.map(({ partyId, loss, known, issues, outside, crossed }) => (
            <tr key={partyId}>
              <th scope="row">
                <bdi>{nameOf(partyId)}</bdi>
              </th>
              <td>{loss === null ? t('bargaining.lossUnknown') : t('bargaining.lossValue', { loss: formatNumber(loss, 1), known, issues })}</td>
              <td>{outside.length === 0 ? t('bargaining.none') : outside.map(titleOf).join(', ')}</td>
              <td>
                {crossed.length === 0
                  ? t('bargaining.none')
                  : crossed.map(({ issueSlug, kind, label, statementId }) => (
                      <span key={`${issueSlug} ${label}`} className={styles.line}>
                        {t('bargaining.crossedLine', { issue: titleOf(issueSlug), kind: t(`words.redLineKind.${kind as 'at most'}`), label })}{' '}
                        <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: statementId }} size="xs">
                          {t('bargaining.quote')}
                        </AppLink>
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
