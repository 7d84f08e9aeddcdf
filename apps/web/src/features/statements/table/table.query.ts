import { countStatements, type FacetField } from '@standpoint/contracts/statement-search';
import { listStatements } from '@standpoint/contracts/statements';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api';
import { keyOf, type NegotiationRef } from '../../../lib/negotiation-lists.query';
import type { AskedSearch, Filter } from './table-search';

const PAGE = 100;
/** A colleague's write asks for everything anew; nothing else makes what was read old while one works through it. */
const FRESH_MS = 60_000;

/** One party or issue whose rows stand together. */
export interface Group {
  readonly by: 'party' | 'issue';
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

interface Place {
  readonly group: number;
  readonly cursor: string;
}

const FIRST: Place = { group: 0, cursor: '' };

/** The rows of the table, page by page; with groups, those of the first group, then of the next. */
export const rowsQuery = (params: NegotiationRef, search: AskedSearch, groups: readonly Group[] | null) =>
  infiniteQueryOptions({
    queryKey: [...keyOf(params), 'statements', 'rows', search, groups?.map(({ by, value }) => `${by} ${value}`) ?? null],
    queryFn: async ({ pageParam: { group, cursor }, signal }) => {
      const only = groups?.[group];
      const asked = { ...search, ...(only && { [only.by]: only.value }), ...(cursor && { cursor }), limit: PAGE };
      return { ...(await call(listStatements, { params, search: asked }, { signal })), group };
    },
    initialPageParam: FIRST,
    getNextPageParam: ({ next, group }): Place | null => {
      if (next) return { group, cursor: next };
      return groups && group + 1 < groups.length ? { group: group + 1, cursor: '' } : null;
    },
    staleTime: FRESH_MS,
  });

/** How many there are, and how they fall by field. */
export const countsQuery = (params: NegotiationRef, search: Filter, by?: FacetField) =>
  queryOptions({
    queryKey: [...keyOf(params), 'statements', 'counts', search, by ?? null],
    queryFn: ({ signal }) => call(countStatements, { params, search: { ...search, ...(by && { by }) } }, { signal }),
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
  });
