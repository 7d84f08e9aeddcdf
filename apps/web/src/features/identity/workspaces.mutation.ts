import { createWorkspace, type CreateWorkspace } from '@standpoint/contracts/workspaces';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../lib/api';
import { meKey } from '../../lib/query-keys';

export function useCreateWorkspace() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateWorkspace) => call(createWorkspace, { body }, { idempotencyKey: newIdempotencyKey() }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: meKey, refetchType: 'all' }),
  });
}
