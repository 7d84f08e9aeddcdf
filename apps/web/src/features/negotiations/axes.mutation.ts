import { createIssue, type CreateIssue } from '@standpoint/contracts/issues';
import { createParty, type CreateParty } from '@standpoint/contracts/parties';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../lib/api';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { negotiationKey } from '../../lib/query-keys';

function useAxisMutation<Body, Answer>({ workspace, negotiation }: NegotiationRef, mutationFn: (body: Body) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: negotiationKey(workspace, negotiation) }),
  });
}

export const useCreateParty = (params: NegotiationRef) =>
  useAxisMutation(params, (body: CreateParty) => call(createParty, { params, body }, { idempotencyKey: newIdempotencyKey() }));

export const useCreateIssue = (params: NegotiationRef) =>
  useAxisMutation(params, (body: CreateIssue) => call(createIssue, { params, body }, { idempotencyKey: newIdempotencyKey() }));
