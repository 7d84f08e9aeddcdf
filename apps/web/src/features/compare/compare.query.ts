import { compareMoments } from '@standpoint/contracts/compare';
import type { CompareSearch } from '@standpoint/contracts/compare-search';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

export const compareQuery = (workspace: string, negotiation: string, search: CompareSearch) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'compare', search],
    queryFn: ({ signal }) => call(compareMoments, { params: { workspace, negotiation }, search }, { signal }),
    placeholderData: keepPreviousData,
  });
