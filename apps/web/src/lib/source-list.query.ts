import { listSources } from '@standpoint/contracts/sources';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api';
import { keyOf, type NegotiationRef } from './negotiation-lists.query';

export const sourcesQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'sources'], queryFn: ({ signal }) => call(listSources, { params }, { signal }) });
