import type { Bargaining, CostTerm, ProposalCost } from '@standpoint/contracts/bargaining';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import { NumberTable } from '../number-table';
import styles from '../bargaining.module.css';

interface CostTermsProps {
  readonly cost: ProposalCost;
  readonly table: Bargaining;
  readonly params: NegotiationRef;
  readonly what: string;
}

/** The loss of one party as a sum with the numbers put in, and each of its terms with the words behind it. */
export function CostTerms({ cost, table, params, what }: CostTermsProps) {
  const { t } = useTranslation();
  const titleOf = (slug: string) => table.issues.find((issue) => issue.slug === slug)?.title ?? slug;
  const number = (value: number) => formatNumber(value, 1);
  const weightOf = ({ salience }: CostTerm) => (cost.saliencesCount ? (salience ?? 0) : 1);
  const summed = cost.terms.filter(({ distance }) => distance !== null);
  return (
    <>
      {cost.loss !== null && (
        <p className={styles.sum}>
          {t('bargaining.sum', {
            terms: summed.map((term) => `${formatNumber(weightOf(term))} × ${number(term.distance ?? 0)}`).join(' + '),
            total: formatNumber(summed.reduce((total, term) => total + weightOf(term), 0)),
            result: number(cost.loss),
          })}
        </p>
      )}
      {cost.issues > 0 && <p className={styles.about}>{t(cost.saliencesCount ? 'bargaining.saliencesCount' : 'bargaining.saliencesEqual')}</p>}
      <NumberTable
        label={what}
        isInner
        columns={[t('bargaining.issue'), t('bargaining.proposed'), t('bargaining.stands'), t('bargaining.distance'), t('bargaining.salience'), t('bargaining.share'), t('bargaining.accepts')]}
      >
        {cost.terms.map((term) => (
          <tr key={term.issueSlug}>
            <th scope="row">{titleOf(term.issueSlug)}</th>
            <td>{term.proposed}</td>
            <td>
              {term.statementId === null ? (
                t('bargaining.standsUnknown')
              ) : (
                <Words statement={term.statementId} label={term.label} params={params} />
              )}
            </td>
            <td>{term.distance === null ? '' : number(term.distance)}</td>
            <td>{term.salience === null ? t('bargaining.notSaid') : t(term.salienceIsDefault ? 'bargaining.salienceDefault' : 'bargaining.plain', { value: formatNumber(term.salience) })}</td>
            <td>{term.share === null ? '' : formatPercent(term.share / 100, 1)}</td>
            <td>{term.accepts === null ? t('bargaining.notSaid') : t(term.isOutside ? 'bargaining.isOutside' : 'bargaining.isInside', { range: term.accepts })}</td>
          </tr>
        ))}
        {cost.options.map(({ issueSlug, proposed, label, statementId, same }) => (
          <tr key={issueSlug}>
            <th scope="row">{titleOf(issueSlug)}</th>
            <td>{proposed}</td>
            <td>{statementId === null ? t('bargaining.standsUnknown') : <Words statement={statementId} label={label} params={params} />}</td>
            <td colSpan={4}>{same === null ? '' : t(same ? 'bargaining.sameOption' : 'bargaining.otherOption')}</td>
          </tr>
        ))}
      </NumberTable>
    </>
  );
}

function Words({ statement, label, params }: { statement: string; label: string; params: NegotiationRef }) {
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement }} size="sm">
      {label}
    </AppLink>
  );
}
