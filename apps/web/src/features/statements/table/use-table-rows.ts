import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { partOf } from '../../../lib/address';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { NONE, StatementFilter } from '@standpoint/contracts/statement-search';
import { valuesOf } from './filter/fields';
import { type NameOf, wordOf } from './filter/filter-words';
import { useTranslation } from 'react-i18next';
import { linesOf } from './lines';
import { countsQuery, type Group, rowsQuery } from './table.query';
import { AskedSearch, type TableSearch } from './table-search';

/** The rows that are here so far, as lines, and how to get more. */
export function useTableRows(params: NegotiationRef, search: TableSearch, nameOf: NameOf) {
  const filter = partOf(StatementFilter, search);
  const { groups, isReady, error } = useGroups(params, search, nameOf);
  const pages = useInfiniteQuery({ ...rowsQuery(params, askedOf(search), groups), enabled: isReady, placeholderData: keepPreviousData });
  const counts = useQuery(countsQuery(params, filter));
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const lines = useMemo(() => linesOf(data?.pages ?? [], search.group, groups), [data, search.group, groups]);
  const rows = useMemo(() => lines.flatMap((line) => (line.kind === 'row' ? [line.statement] : [])), [lines]);
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage({ cancelRefetch: false });
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    filter,
    lines,
    rows,
    onEnd,
    hasMore: hasNextPage,
    counts: counts.data,
    isThere: data !== undefined,
    isOld: pages.isPlaceholderData,
    error: data ? null : (error ?? pages.error),
    retry: () => void pages.refetch(),
  };
}

/** Days stand together only in the order of days. */
function askedOf(search: TableSearch): AskedSearch {
  const asked = partOf(AskedSearch, search);
  const isByDay = search.group === 'day' && (search.sort ?? 'saidOn') !== 'saidOn';
  return isByDay ? { ...asked, sort: undefined, order: undefined } : asked;
}

/** Parties or issues under which rows stand together, the one with the most statements first. */
function useGroups(params: NegotiationRef, search: TableSearch, nameOf: NameOf) {
  const { t } = useTranslation();
  const by = search.group === 'party' || search.group === 'issue' ? search.group : null;
  const { data, error } = useQuery({ ...countsQuery(params, partOf(StatementFilter, search), by ?? undefined), enabled: by !== null });
  const chosen = by ? search[by] : undefined;
  const groups = useMemo((): Group[] | null => {
    const values = by && data?.facets.find((facet) => facet.by === by)?.values;
    if (!by || !values) return null;
    const only = valuesOf(chosen);
    return values
      .filter(({ value }) => only.length === 0 || only.includes(value))
      // Those that belong to none come last.
      .toSorted((one, other) => Number(one.value === NONE) - Number(other.value === NONE))
      .map(({ value, name, count }) => ({ by, value, count, name: name || wordOf(t, by, value, nameOf) }));
  }, [by, data, chosen, nameOf, t]);
  return { groups, isReady: by === null || groups !== null, error };
}
