import { listSpeakers } from '@standpoint/contracts/speakers';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api';
import { keyOf, type NegotiationRef } from './negotiation-lists.query';

export const speakersQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'speakers'], queryFn: ({ signal }) => call(listSpeakers, { params }, { signal }) });
