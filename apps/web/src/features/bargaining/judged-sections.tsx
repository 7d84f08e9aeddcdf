import { Loader } from '@mantine/core';
import type { Bargaining } from '@standpoint/contracts/bargaining';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { Failure } from '../../ui/failure';
import { estimatesQuery, outcomesQuery, tradesQuery } from './bargaining.query';
import type { Explaining } from './bargaining-search';
import { EstimatesSection } from './estimates/estimates-section';
import { OutcomesSection } from './outcomes/outcomes-section';
import { TradesSection } from './outcomes/trades-section';

interface JudgedSectionsProps {
  readonly table: Bargaining;
  readonly reading: ReadingSearch;
  readonly params: NegotiationRef;
  readonly timeZone: string;
  readonly explaining: Explaining;
}

/** What the team entered, and what follows from it: nothing before something was entered. */
export function JudgedSections({ table, reading, params, timeZone, explaining }: JudgedSectionsProps) {
  const { t } = useTranslation();
  const estimates = useQuery(estimatesQuery(params, reading.knownAt));
  const entered = estimates.data?.items;
  const isJudged = entered !== undefined && entered.length > 0;
  const outcomes = useQuery({ ...outcomesQuery(params, reading), enabled: isJudged });
  const trades = useQuery({ ...tradesQuery(params, reading), enabled: isJudged });
  const failed = [estimates, outcomes, trades].find(({ error, data }) => error && data === undefined);
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!entered) return <Loader aria-label={t('common.loading')} />;
  return (
    <>
      <EstimatesSection table={table} entered={entered} params={params} timeZone={timeZone} />
      {isJudged && outcomes.data && <OutcomesSection found={outcomes.data} params={params} explaining={explaining} />}
      {isJudged && trades.data && <TradesSection found={trades.data} params={params} explaining={explaining} />}
    </>
  );
}
