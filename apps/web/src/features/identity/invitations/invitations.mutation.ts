import { type CreateInvitation, createInvitation, resendInvitation, revokeInvitation } from '@standpoint/contracts/invitations';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../../lib/api';
import { invitationsKey } from './invitations.query';

function useInvitationMutation<Given, Answer>(workspace: string, mutationFn: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => queryClient.invalidateQueries({ queryKey: invitationsKey(workspace) }) });
}

export const useCreateInvitation = (workspace: string) =>
  useInvitationMutation(workspace, (body: CreateInvitation) =>
    call(createInvitation, { params: { workspace }, body }, { idempotencyKey: newIdempotencyKey() }),
  );

export const useResendInvitation = (workspace: string) =>
  useInvitationMutation(workspace, (invitation: string) => call(resendInvitation, { params: { workspace, invitation } }));

export const useRevokeInvitation = (workspace: string) =>
  useInvitationMutation(workspace, (invitation: string) => call(revokeInvitation, { params: { workspace, invitation } }));
