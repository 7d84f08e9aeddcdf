import { createNegotiation, type CreateNegotiation } from '@standpoint/contracts/negotiations';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../lib/api';
import { workspaceKey } from '../../lib/query-keys';

export function useCreateNegotiation(workspace: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateNegotiation) =>
      call(createNegotiation, { params: { workspace }, body }, { idempotencyKey: newIdempotencyKey() }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: workspaceKey(workspace) }),
  });
}
