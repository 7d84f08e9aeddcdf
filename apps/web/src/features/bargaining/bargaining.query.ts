import { readBargaining, tryProposal } from '@standpoint/contracts/bargaining';
import { listEstimateRevisions, listEstimates } from '@standpoint/contracts/estimates';
import { readOutcomes, readTrades } from '@standpoint/contracts/outcomes';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';
import type { ProposedValue } from './bargaining-search';

export const bargainingQuery = (params: NegotiationRef, search: ReadingSearch) =>
  queryOptions({
    queryKey: [...keyOf(params), 'bargaining', search],
    queryFn: ({ signal }) => call(readBargaining, { params, search }, { signal }),
    placeholderData: keepPreviousData,
  });

/** A trial writes nothing, so it is read like an answer. */
export const trialQuery = (params: NegotiationRef, search: ReadingSearch, values: readonly ProposedValue[]) =>
  queryOptions({
    queryKey: [...keyOf(params), 'trial', search, values],
    queryFn: ({ signal }) => call(tryProposal, { params, search, body: { values: [...values] } }, { signal }),
    placeholderData: keepPreviousData,
    enabled: values.length > 0,
  });

export const estimatesQuery = (params: NegotiationRef, knownAt: string | undefined) =>
  queryOptions({
    queryKey: [...keyOf(params), 'estimates', knownAt ?? 'now'],
    queryFn: ({ signal }) => call(listEstimates, { params, search: { knownAt } }, { signal }),
    placeholderData: keepPreviousData,
  });

export const estimateRevisionsQuery = (params: NegotiationRef, estimate: string) =>
  queryOptions({
    queryKey: [...keyOf(params), 'estimate revisions', estimate],
    queryFn: ({ signal }) => call(listEstimateRevisions, { params: { ...params, estimate } }, { signal }),
  });

export const outcomesQuery = (params: NegotiationRef, search: ReadingSearch) =>
  queryOptions({
    queryKey: [...keyOf(params), 'outcomes', search],
    queryFn: ({ signal }) => call(readOutcomes, { params, search }, { signal }),
    placeholderData: keepPreviousData,
  });

export const tradesQuery = (params: NegotiationRef, search: ReadingSearch) =>
  queryOptions({
    queryKey: [...keyOf(params), 'trades', search],
    queryFn: ({ signal }) => call(readTrades, { params, search }, { signal }),
    placeholderData: keepPreviousData,
  });
