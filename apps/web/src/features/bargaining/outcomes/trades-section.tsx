import type { Trade, Trades } from '@standpoint/contracts/outcomes';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import type { Explaining } from '../bargaining-search';
import { ExplainRow } from '../explain-row';
import { NumberTable } from '../number-table';
import styles from '../bargaining.module.css';
import { LeftOutList } from './left-out';

interface TradesSectionProps {
  readonly found: Trades;
  readonly params: NegotiationRef;
  readonly explaining: Explaining;
}

interface Names {
  readonly nameOf: (partyId: string) => string;
  readonly titleOf: (issueSlug: string) => string;
}

/** The exchanges from which both of two parties gain, the fairest first; each opens into its terms. */
export function TradesSection({ found, params, explaining }: TradesSectionProps) {
  const { t } = useTranslation();
  const names: Names = {
    nameOf: (id) => found.parties.find((party) => party.id === id)?.shortName ?? id,
    titleOf: (slug) => found.issues.find((issue) => issue.slug === slug)?.title ?? slug,
  };
  const slugOf = (id: string) => found.parties.find((party) => party.id === id)?.slug ?? id;
  return (
    <section>
      <h2 className={styles.heading}>
        {t('outcomes.trades')}
      </h2>
      <p className={styles.about}>{t('outcomes.tradesAbout')}</p>
      {found.trades.length === 0 ? (
        <p>{found.pairs === 0 ? t('outcomes.noPairs') : t('outcomes.noTrades', { count: found.pairs })}</p>
      ) : (
        <NumberTable label={t('outcomes.trades')} columns={[t('outcomes.gives'), t('outcomes.gives'), t('outcomes.gains'), t('outcomes.gains')]}>
          {found.trades.map((trade) => {
            const { parties, terms } = trade;
            const what = t('outcomes.tradeNamed', {
              a: names.nameOf(parties[0]), b: names.nameOf(parties[1]), first: names.titleOf(terms[0].issueSlug), second: names.titleOf(terms[1].issueSlug),
            });
            const [first, second] = terms.map(({ concededBy, issueSlug }) => t('outcomes.givesWay', { party: names.nameOf(concededBy), issue: names.titleOf(issueSlug) }));
            const gains = trade.gains.map((gain, at) => t('outcomes.gainOf', { party: names.nameOf(parties[at === 0 ? 0 : 1]), gain: formatNumber(gain, 1) }));
            const id = ['trade', ...parties.map(slugOf), ...terms.map(({ issueSlug }) => issueSlug)].join('~');
            return (
              <ExplainRow key={id} id={id} what={what} explaining={explaining} head={first} cells={[second, ...gains]}>
                <TradeTerms trade={trade} names={names} params={params} />
              </ExplainRow>
            );
          })}
        </NumberTable>
      )}
      {found.found > found.trades.length && <p className={styles.about}>{t('outcomes.most', { shown: found.trades.length, found: found.found })}</p>}
      <LeftOutList leftOut={found.leftOut} {...names} />
    </section>
  );
}

/** Both gains as sums with the numbers put in, and the words behind the four positions. */
function TradeTerms({ trade: { parties, gains, terms }, names, params }: { trade: Trade; names: Names; params: NegotiationRef }) {
  const { t } = useTranslation();
  const number = (value: number) => formatNumber(value, 1);
  const sums = ([0, 1] as const).map((at) => {
    const [more, less] = at === 0 ? [terms[0], terms[1]] : [terms[1], terms[0]];
    return t('outcomes.tradeSum', {
      party: names.nameOf(parties[at]), more: number(more.shares[at]), moreDistance: number(more.distance / 100),
      less: number(less.shares[at]), lessDistance: number(less.distance / 100), gain: number(gains[at]),
    });
  });
  return (
    <>
      {sums.map((sum) => (
        <p key={sum} className={styles.sum}>
          {sum}
        </p>
      ))}
      <p className={styles.about}>
        {t('outcomes.tradeShares')} {terms.some(({ sharesAreDefault }) => sharesAreDefault.includes(true)) && t('outcomes.byDefault')}
      </p>
      <ul className={styles.plain}>
        {terms.flatMap(({ issueSlug, statementIds }) =>
          statementIds.flatMap((statement, at) =>
            statement === null
              ? []
              : [
                  <li key={`${issueSlug} ${at}`}>
                    <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement }} size="sm">
                      {t('outcomes.evidenceOf', { issue: names.titleOf(issueSlug), party: names.nameOf(parties[at === 0 ? 0 : 1]) })}
                    </AppLink>
                  </li>,
                ],
          ),
        )}
      </ul>
    </>
  );
}
