import { listMembers } from '@standpoint/contracts/workspaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api';
import { workspaceKey } from '../../../lib/query-keys';

export const membersQuery = (workspace: string) =>
  queryOptions({
    queryKey: [...workspaceKey(workspace), 'members'],
    queryFn: ({ signal }) => call(listMembers, { params: { workspace } }, { signal }),
  });
