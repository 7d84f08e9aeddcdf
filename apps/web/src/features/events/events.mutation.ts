import { createEvent, type CreateEvent, editEvent, type EditEvent, removeEvent } from '@standpoint/contracts/events';
import { call, newIdempotencyKey } from '../../lib/api';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useNegotiationMutation } from '../../lib/use-negotiation-mutation';

interface Revision {
  readonly event: string;
  readonly ifMatch: number;
}

export const useCreateEvent = (params: NegotiationRef) =>
  useNegotiationMutation(params, (body: CreateEvent) => call(createEvent, { params, body }, { idempotencyKey: newIdempotencyKey() }));

export const useEditEvent = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ event, ifMatch, body }: Revision & { body: EditEvent }) =>
    call(editEvent, { params: { ...params, event }, body }, { ifMatch }),
  );

export const useRemoveEvent = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ event, ifMatch }: Revision) => call(removeEvent, { params: { ...params, event } }, { ifMatch }));
