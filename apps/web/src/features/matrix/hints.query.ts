import { dismissHint } from '@standpoint/contracts/account';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { hintsQuery } from '../identity/account/account.query';

/** Whether a hint is still to be shown; never before that is known. */
export function useHint(hint: string): boolean {
  const { data } = useQuery(hintsQuery);
  return data !== undefined && !data.items.some((dismissed) => dismissed.hint === hint);
}

export function useDismissHint(hint: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => call(dismissHint, { params: { hint } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: hintsQuery.queryKey }),
  });
}
