import { listEvents } from '@standpoint/contracts/events';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api';
import { keyOf, type NegotiationRef } from './negotiation-lists.query';

export const eventsQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'events'], queryFn: ({ signal }) => call(listEvents, { params }, { signal }) });
