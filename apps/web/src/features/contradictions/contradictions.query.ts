import type { ContradictionSearch } from '@standpoint/contracts/contradiction-search';
import { readContradictions } from '@standpoint/contracts/contradictions';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

export const contradictionsQuery = (workspace: string, negotiation: string, search: ContradictionSearch) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'contradictions', search],
    queryFn: ({ signal }) => call(readContradictions, { params: { workspace, negotiation }, search }, { signal }),
    placeholderData: keepPreviousData,
  });
