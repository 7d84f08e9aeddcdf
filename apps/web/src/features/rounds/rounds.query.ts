import type { RoundSearch } from '@standpoint/contracts/round-search';
import { listRounds, readRound } from '@standpoint/contracts/rounds';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';

export const roundsQuery = (params: NegotiationRef, search: RoundSearch) =>
  queryOptions({
    queryKey: [...keyOf(params), 'rounds', search],
    queryFn: ({ signal }) => call(listRounds, { params, search }, { signal }),
    placeholderData: keepPreviousData,
  });

export const roundQuery = (params: NegotiationRef, event: string, search: RoundSearch) =>
  queryOptions({
    queryKey: [...keyOf(params), 'rounds', event, search],
    queryFn: ({ signal }) => call(readRound, { params: { ...params, event }, search }, { signal }),
  });
