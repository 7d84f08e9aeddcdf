import { undoOperation } from '@standpoint/contracts/operations';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../lib/api';

/** Whatever is on screen may be changed by it: all is asked for again. */
export function useUndoOperation(workspace: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (operation: string) =>
      call(undoOperation, { params: { workspace, operation } }, { idempotencyKey: newIdempotencyKey() }),
    networkMode: 'always',
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
