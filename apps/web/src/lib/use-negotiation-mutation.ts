import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keyOf, type NegotiationRef } from './negotiation-lists.query';

/** A write changes cells, gaps, lists and pages alike: everything read of the negotiation is asked for again. */
export function useNegotiationMutation<Given, Answer>(params: NegotiationRef, mutationFn: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    // Without a line it fails at once and says so, instead of waiting in silence.
    networkMode: 'always',
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(params) }),
  });
}
