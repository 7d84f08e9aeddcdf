import { readTimeline, type TimelineSearch } from '@standpoint/contracts/timeline';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api';
import { keyOf, type NegotiationRef } from '../../../lib/negotiation-lists.query';

/** One answer for every day: only another filter or a write asks again. */
export const timelineQuery = (params: NegotiationRef, search: TimelineSearch) =>
  queryOptions({
    queryKey: [...keyOf(params), 'timeline', search],
    queryFn: ({ signal }) => call(readTimeline, { params, search }, { signal }),
    placeholderData: keepPreviousData,
  });
