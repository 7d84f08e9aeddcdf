import { listNegotiations } from '@standpoint/contracts/negotiations';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { workspaceKey } from '../../lib/query-keys';

export const negotiationsQuery = (workspace: string) =>
  queryOptions({
    queryKey: [...workspaceKey(workspace), 'negotiations'],
    queryFn: ({ signal }) => call(listNegotiations, { params: { workspace } }, { signal }),
  });
