import { createEstimates, type CreateEstimates, editEstimate, type EditEstimate, removeEstimate } from '@standpoint/contracts/estimates';
import { call, newIdempotencyKey } from '../../../lib/api';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useNegotiationMutation } from '../../../lib/use-negotiation-mutation';

interface Revision {
  readonly estimate: string;
  readonly ifMatch: number;
}

export const useCreateEstimates = (params: NegotiationRef) =>
  useNegotiationMutation(params, (body: CreateEstimates) => call(createEstimates, { params, body }, { idempotencyKey: newIdempotencyKey() }));

export const useEditEstimate = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ estimate, ifMatch, body }: Revision & { body: EditEstimate }) =>
    call(editEstimate, { params: { ...params, estimate }, body }, { ifMatch }),
  );

export const useRemoveEstimate = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ estimate, ifMatch }: Revision) => call(removeEstimate, { params: { ...params, estimate } }, { ifMatch }));
