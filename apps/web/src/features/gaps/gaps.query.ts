import type { GapSearch } from '@standpoint/contracts/gap-search';
import { explainGap, readGaps } from '@standpoint/contracts/gaps';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

export const gapsQuery = (workspace: string, negotiation: string, search: GapSearch) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'gaps', search],
    queryFn: ({ signal }) => call(readGaps, { params: { workspace, negotiation }, search }, { signal }),
    placeholderData: keepPreviousData,
  });

export type Pair = readonly [a: string, b: string];

export const gapQuery = (workspace: string, negotiation: string, [partyA, partyB]: Pair, search: Omit<GapSearch, 'parties'>) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'gap', partyA, partyB, search],
    queryFn: ({ signal }) => call(explainGap, { params: { workspace, negotiation, partyA, partyB }, search }, { signal }),
    placeholderData: keepPreviousData,
  });
