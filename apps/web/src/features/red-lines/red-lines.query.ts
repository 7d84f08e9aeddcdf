import type { ReadingSearch } from '@standpoint/contracts/reading';
import { readRedLines } from '@standpoint/contracts/red-lines';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

export const redLinesQuery = (workspace: string, negotiation: string, search: ReadingSearch) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'red-lines', search],
    queryFn: ({ signal }) => call(readRedLines, { params: { workspace, negotiation }, search }, { signal }),
    placeholderData: keepPreviousData,
  });
