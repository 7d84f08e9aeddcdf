import { loadSample, readSample } from '@standpoint/contracts/sample';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api';
import { workspaceKey } from '../../../lib/query-keys';

const LOOK_AGAIN_MS = 400;

/** How much of the sample is there; asked again and again while it is being loaded. */
export const sampleQuery = (workspace: string, isLoading = false) =>
  queryOptions({
    queryKey: [...workspaceKey(workspace), 'sample'],
    queryFn: ({ signal }) => call(readSample, { params: { workspace } }, { signal }),
    refetchInterval: isLoading ? LOOK_AGAIN_MS : false,
  });

export function useLoadSample(workspace: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => call(loadSample, { params: { workspace } }),
    // Not waited for: where the list of negotiations is shown, it takes the place of what began this.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: workspaceKey(workspace) }),
  });
}
