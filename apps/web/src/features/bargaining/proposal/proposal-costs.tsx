import type { Bargaining, CrossedLine, ProposalCost, TriedProposal } from '@standpoint/contracts/bargaining';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { formatDay, formatNumber } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { quoted } from '../../../lib/quoted';
import { AppLink } from '../../../ui/app-link';
import type { Explaining } from '../bargaining-search';
import { ExplainRow } from '../explain-row';
import { NumberTable } from '../number-table';
import styles from '../bargaining.module.css';
import { CostTerms } from './cost-terms';

interface ProposalCostsProps {
  readonly table: Bargaining;
  readonly tried: TriedProposal;
  readonly params: NegotiationRef;
  readonly explaining: Explaining;
}

/** What the proposal costs each party, with the words of every red line that it crosses. */
export function ProposalCosts({ table, tried, params, explaining }: ProposalCostsProps) {
  const { t } = useTranslation();
  const titleOf = (slug: string) => table.issues.find((issue) => issue.slug === slug)?.title ?? slug;
  const costs = tried.costs.flatMap((cost) => {
    const party = table.parties.find(({ id }) => id === cost.partyId);
    return party ? [{ cost, party }] : [];
  });
  return (
    <NumberTable label={t('bargaining.costs')} columns={[t('bargaining.party'), t('bargaining.loss'), t('bargaining.outside'), t('bargaining.crossed')]}>
      {costs.map(({ cost, party }) => {
        const what = t('bargaining.lossOf', { party: party.shortName });
        const { outside, crossed } = cost;
        return (
          <ExplainRow
            key={party.id}
            id={`loss~${party.slug}`}
            what={what}
            explaining={explaining}
            head={<bdi>{party.shortName}</bdi>}
            cells={[
              lossWords(t, cost),
              outside.length === 0 ? t('bargaining.none') : outside.map(titleOf).map(isolated).join(', '),
              crossed.length === 0
                ? t('bargaining.none')
                : crossed.map((line) => <Crossed key={`${line.issueSlug} ${line.kind} ${line.label}`} line={line} issue={titleOf(line.issueSlug)} params={params} />),
            ]}
          >
            <CostTerms cost={cost} table={table} params={params} what={what} />
          </ExplainRow>
        );
      })}
    </NumberTable>
  );
}

/** The loss over what lies on lines, and beside it on how many options the party says the same. */
function lossWords(t: TFunction, { loss, known, issues, options }: ProposalCost): string {
  const said = options.filter(({ same }) => same !== null);
  const onLines = loss === null ? t('bargaining.lossUnknown') : t('bargaining.lossValue', { loss: formatNumber(loss, 1), known, issues });
  const onOptions = t('bargaining.sameOn', { same: said.filter(({ same }) => same).length, of: said.length });
  return [issues > 0 || options.length === 0 ? onLines : null, options.length > 0 ? onOptions : null].filter((words) => words !== null).map(isolated).join('; ');
}

function Crossed({ line, issue, params }: { line: CrossedLine; issue: string; params: NegotiationRef }) {
  const { t } = useTranslation();
  const day = formatDay(line.saidOn);
  return (
    <span className={styles.line}>
      {t('bargaining.crossedLine', { issue, kind: t(`words.redLineKind.${line.kind}`), label: line.label })}{' '}
      <AppLink to="/w/$workspace/n/$negotiation/s/$statement" params={{ ...params, statement: line.statementId }} size="sm">
        <span dir="auto">{quoted(line)}</span>
      </AppLink>{' '}
      <span className={styles.by}>{line.speaker ? t('bargaining.said', { speaker: line.speaker, day }) : t('bargaining.saidNobody', { day })}</span>
    </span>
  );
}
