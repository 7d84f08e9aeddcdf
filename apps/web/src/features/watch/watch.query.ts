import type { ReadingSearch } from '@standpoint/contracts/reading';
import { readWatchList } from '@standpoint/contracts/watch';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

export const watchQuery = (workspace: string, negotiation: string, search: ReadingSearch) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'watch', search],
    queryFn: ({ signal }) => call(readWatchList, { params: { workspace, negotiation }, search }, { signal }),
    placeholderData: keepPreviousData,
  });
