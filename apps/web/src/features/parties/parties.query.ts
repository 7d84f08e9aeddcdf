import { listParties, listPartyRevisions, listUnseatedParties, readParty } from '@standpoint/contracts/parties';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';

const partiesKey = (params: NegotiationRef) => [...keyOf(params), 'parties'] as const;

/** The parties at the table, each with the number of statements. */
export const countedPartiesQuery = (params: NegotiationRef) =>
  queryOptions({
    queryKey: [...partiesKey(params), 'counted'],
    queryFn: ({ signal }) => call(listParties, { params, search: { counts: 'true' } }, { signal }),
  });

export const unseatedPartiesQuery = (params: NegotiationRef) =>
  queryOptions({
    queryKey: [...partiesKey(params), 'unseated'],
    queryFn: ({ signal }) => call(listUnseatedParties, { params }, { signal }),
  });

export const partyQuery = (params: NegotiationRef, party: string) =>
  queryOptions({
    queryKey: [...partiesKey(params), party],
    queryFn: ({ signal }) => call(readParty, { params: { ...params, party } }, { signal }),
  });

export const partyRevisionsQuery = (params: NegotiationRef, party: string) =>
  queryOptions({
    queryKey: [...partiesKey(params), party, 'revisions'],
    queryFn: ({ signal }) => call(listPartyRevisions, { params: { ...params, party } }, { signal }),
  });
