import { readBargaining, tryProposal, type TryProposal } from '@standpoint/contracts/bargaining';
import type { ReadingSearch } from '@standpoint/contracts/reading';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey } from '../../lib/query-keys';

interface Place {
  readonly workspace: string;
  readonly negotiation: string;
}

export const bargainingQuery = ({ workspace, negotiation }: Place, search: ReadingSearch) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'bargaining', search],
    queryFn: ({ signal }) => call(readBargaining, { params: { workspace, negotiation }, search }, { signal }),
    placeholderData: keepPreviousData,
  });

/** A trial writes nothing, so it is read like an answer. */
export const trialQuery = ({ workspace, negotiation }: Place, search: ReadingSearch, values: TryProposal['values']) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'trial', search, values],
    queryFn: ({ signal }) => call(tryProposal, { params: { workspace, negotiation }, search, body: { values } }, { signal }),
    placeholderData: keepPreviousData,
    enabled: values.length > 0,
  });
