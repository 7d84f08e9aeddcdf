import { readMatrix } from '@standpoint/contracts/matrix';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

export const matrixQuery = (workspace: string, negotiation: string, search: ReadingSearch) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'matrix', search],
    queryFn: ({ signal }) => call(readMatrix, { params: { workspace, negotiation }, search }, { signal }),
    // The table stays while another day is fetched.
    placeholderData: keepPreviousData,
  });
