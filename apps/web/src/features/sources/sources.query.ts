import type { SourceSearch } from '@standpoint/contracts/source-search';
import { listSourceRevisions, listSources, readSource } from '@standpoint/contracts/sources';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';

const sourcesKey = (params: NegotiationRef) => [...keyOf(params), 'sources'] as const;

export type SourceFilter = Pick<SourceSearch, 'q' | 'reliability' | 'named'>;

const ROWS_A_PAGE = 100;

/** Sources page by page, each with the number of statements that rest on it. */
export const countedSourcesQuery = (params: NegotiationRef, filter: SourceFilter) =>
  infiniteQueryOptions({
    queryKey: [...sourcesKey(params), 'counted', filter],
    queryFn: ({ pageParam, signal }) =>
      call(listSources, { params, search: { ...filter, counts: 'true', limit: ROWS_A_PAGE, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const sourceQuery = (params: NegotiationRef, source: string) =>
  queryOptions({
    queryKey: [...sourcesKey(params), source],
    queryFn: ({ signal }) => call(readSource, { params: { ...params, source } }, { signal }),
  });

export const sourceRevisionsQuery = (params: NegotiationRef, source: string) =>
  queryOptions({
    queryKey: [...sourcesKey(params), source, 'revisions'],
    queryFn: ({ signal }) => call(listSourceRevisions, { params: { ...params, source } }, { signal }),
  });
