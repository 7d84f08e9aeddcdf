import type { EnteredValue, IssueOutcome, Outcomes, OutcomeTerm } from '@standpoint/contracts/outcomes';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import { NumberTable } from '../number-table';
import styles from '../bargaining.module.css';
import { LeftOutList } from './left-out';

interface OutcomeTermsProps {
  readonly outcome: IssueOutcome;
  readonly found: Outcomes;
  readonly params: NegotiationRef;
  readonly what: string;
}

/** The outcomes of one issue with the numbers put in: each term with its judgement and the words behind its position. */
export function OutcomeTerms({ outcome, found, params, what }: OutcomeTermsProps) {
  const { t } = useTranslation();
  const nameOf = (id: string) => found.parties.find((party) => party.id === id)?.shortName ?? id;
  return (
    <>
      <Sums outcome={outcome} />
      {!outcome.saliencesCount && outcome.n > 1 && <p className={styles.about}>{t('outcomes.noCount')}</p>}
      <NumberTable
        label={what}
        isInner
        columns={[t('bargaining.party'), t('bargaining.stands'), t('outcomes.influence'), t('bargaining.salience'), t('bargaining.share'), t('outcomes.noDeal'), t('outcomes.gain')]}
      >
        {outcome.terms.map((term) => (
          <tr key={term.partyId}>
            <th scope="row">
              <bdi>{nameOf(term.partyId)}</bdi>
            </th>
            <td>
              <Position term={term} params={params} />
            </td>
            <td>{enteredWords(t, term.influence)}</td>
            <td>{term.salience === null ? t('bargaining.notSaid') : t(term.salienceIsDefault ? 'bargaining.salienceDefault' : 'bargaining.plain', { value: formatNumber(term.salience) })}</td>
            <td>{term.share === null ? t('outcomes.notIn') : formatPercent(term.share / 100, 1)}</td>
            <td>{enteredWords(t, term.noDeal)}</td>
            <td>{term.gain === null ? t('outcomes.notIn') : formatNumber(term.gain, 1)}</td>
          </tr>
        ))}
      </NumberTable>
      <LeftOutList leftOut={outcome.leftOut} nameOf={nameOf} titleOf={(slug) => slug} />
    </>
  );
}

function Position({ term: { value, label, statementId }, params }: { term: OutcomeTerm; params: NegotiationRef }) {
  const { t } = useTranslation();
  const words = t('outcomes.placed', { value: formatNumber(value), label });
  if (statementId === null) return words;
  return (
    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: statementId }} size="sm">
      {words}
    </AppLink>
  );
}

function enteredWords(t: TFunction, entered: EnteredValue | null): string {
  if (!entered) return t('outcomes.missing');
  return t(entered.isGeneral ? 'outcomes.general' : 'bargaining.plain', { value: formatNumber(entered.value) });
}

function Sums({ outcome: { compromise, saliencesCount, nash, terms } }: { outcome: IssueOutcome }) {
  const { t } = useTranslation();
  const weighed = terms.flatMap(({ influence, salience, value, share }) =>
    influence && share !== null ? [{ value, factors: saliencesCount ? [influence.value, salience ?? 0] : [influence.value] }] : [],
  );
  const product = (factors: readonly number[]) => factors.map((factor) => formatNumber(factor)).join(' × ');
  const total = weighed.reduce((sum, { factors }) => sum + factors.reduce((all, factor) => all * factor, 1), 0);
  const gains = terms.flatMap(({ gain, influence }) => (gain === null || !influence ? [] : `${formatNumber(gain, 1)}^${formatNumber(influence.value)}`));
  return (
    <>
      {compromise !== null && (
        <p className={styles.sum}>
          {t('outcomes.compromiseSum', {
            terms: weighed.map(({ value, factors }) => `${product(factors)} × ${formatNumber(value)}`).join(' + '),
            total: formatNumber(total),
            result: formatNumber(compromise),
          })}
        </p>
      )}
      {nash !== null && <p className={styles.sum}>{t('outcomes.nashSum', { terms: gains.join(' × ') })}</p>}
    </>
  );
}
