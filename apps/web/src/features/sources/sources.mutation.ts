import { createSource, type CreateSource, editSource, type EditSource, removeSource } from '@standpoint/contracts/sources';
import { call, newIdempotencyKey } from '../../lib/api';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useNegotiationMutation } from '../../lib/use-negotiation-mutation';

interface Revision {
  readonly source: string;
  readonly ifMatch: number;
}

export const useCreateSource = (params: NegotiationRef) =>
  useNegotiationMutation(params, (body: CreateSource) => call(createSource, { params, body }, { idempotencyKey: newIdempotencyKey() }));

export const useEditSource = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ source, ifMatch, body }: Revision & { body: EditSource }) =>
    call(editSource, { params: { ...params, source }, body }, { ifMatch }),
  );

export const useRemoveSource = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ source, ifMatch }: Revision) => call(removeSource, { params: { ...params, source } }, { ifMatch }));
