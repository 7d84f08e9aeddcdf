import { readIssueOverTime } from '@standpoint/contracts/over-time';
import { readPartyProfile } from '@standpoint/contracts/party-profile';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';
import type { IssueOverTimeState, PartyProfileState } from './over-time-search';

export const issueOverTimeQuery = (params: NegotiationRef, issue: string, search: Omit<IssueOverTimeState, 'parties' | 'layers'>) =>
  queryOptions({
    queryKey: [...keyOf(params), 'over-time', issue, search],
    queryFn: ({ signal }) => call(readIssueOverTime, { params: { ...params, issue }, search }, { signal }),
    placeholderData: keepPreviousData,
  });

export const partyProfileQuery = (params: NegotiationRef, party: string, search: PartyProfileState) =>
  queryOptions({
    queryKey: [...keyOf(params), 'profile', party, search],
    queryFn: ({ signal }) => call(readPartyProfile, { params: { ...params, party }, search }, { signal }),
    placeholderData: keepPreviousData,
  });
