import { acceptInvitation, openInvitation } from '@standpoint/contracts/invitations';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api';
import { meKey } from '../../../lib/query-keys';

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => call(openInvitation, { body: { token } }, { signal }),
    // Once it is accepted it can be opened no more, while this page still shows it.
    staleTime: Infinity,
  });

export function useAcceptInvitation(token: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => call(acceptInvitation, { body: { token } }),
    onSuccess: () => queryClient.removeQueries({ queryKey: meKey }),
  });
}
