import { assessCondition, type AssessCondition } from '@standpoint/contracts/conditions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';

/** Whether a condition was met changes the cell from that day: everything read of the negotiation is asked for again. */
export function useAssessCondition(params: NegotiationRef) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ position, body }: { position: string; body: AssessCondition }) =>
      call(assessCondition, { params: { ...params, position }, body }, { idempotencyKey: newIdempotencyKey() }),
    networkMode: 'always',
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(params) }),
  });
}
