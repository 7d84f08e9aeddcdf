import type { Role } from '@standpoint/contracts/permissions';
import { addMember, type AddMember, changeRole, removeMember } from '@standpoint/contracts/workspaces';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../../lib/api';
import { meKey, workspaceKey } from '../../../lib/query-keys';

function useMemberMutation<Given>(workspace: string, mutationFn: (given: Given) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    // One's own role may be among them.
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: workspaceKey(workspace) }),
        queryClient.invalidateQueries({ queryKey: meKey }),
      ]),
  });
}

export const useAddMember = (workspace: string) =>
  useMemberMutation(workspace, (body: AddMember) =>
    call(addMember, { params: { workspace }, body }, { idempotencyKey: newIdempotencyKey() }),
  );

export const useChangeRole = (workspace: string) =>
  useMemberMutation(workspace, ({ user, role }: { user: string; role: Role }) =>
    call(changeRole, { params: { workspace, user }, body: { role } }),
  );

export const useRemoveMember = (workspace: string) =>
  useMemberMutation(workspace, (user: string) => call(removeMember, { params: { workspace, user } }));
