import { listEventRevisions, listEvents, readEvent } from '@standpoint/contracts/events';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';

const eventsKey = (params: NegotiationRef) => [...keyOf(params), 'events'] as const;

/** The events by date, each with the number of statements made there. */
export const countedEventsQuery = (params: NegotiationRef) =>
  queryOptions({
    queryKey: [...eventsKey(params), 'counted'],
    queryFn: ({ signal }) => call(listEvents, { params, search: { counts: 'true' } }, { signal }),
  });

export const eventQuery = (params: NegotiationRef, event: string) =>
  queryOptions({
    queryKey: [...eventsKey(params), event],
    queryFn: ({ signal }) => call(readEvent, { params: { ...params, event } }, { signal }),
  });

export const eventRevisionsQuery = (params: NegotiationRef, event: string) =>
  queryOptions({
    queryKey: [...eventsKey(params), event, 'revisions'],
    queryFn: ({ signal }) => call(listEventRevisions, { params: { ...params, event } }, { signal }),
  });
