import { listInvitations } from '@standpoint/contracts/invitations';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api';
import { workspaceKey } from '../../../lib/query-keys';

export const invitationsKey = (workspace: string) => [...workspaceKey(workspace), 'invitations'] as const;

export const invitationsQuery = (workspace: string) =>
  queryOptions({
    queryKey: invitationsKey(workspace),
    queryFn: ({ signal }) => call(listInvitations, { params: { workspace } }, { signal }),
  });
