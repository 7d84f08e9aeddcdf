import { listOperations } from '@standpoint/contracts/operations';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { workspaceKey } from '../../lib/query-keys';

/** One's own last writes; asked for anew each time, since other pages write too. */
export const operationsQuery = (workspace: string) =>
  queryOptions({
    queryKey: [...workspaceKey(workspace), 'operations'],
    queryFn: ({ signal }) => call(listOperations, { params: { workspace } }, { signal }),
    staleTime: 0,
  });
