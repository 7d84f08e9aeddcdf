import { listAudit } from '@standpoint/contracts/audit';
import type { AuditFilter } from '@standpoint/contracts/audit-search';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api';
import { workspaceKey } from '../../../lib/query-keys';

/** Page after page, each from below the last entry of the one before. */
export const auditQuery = (workspace: string, filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: [...workspaceKey(workspace), 'audit', filter],
    queryFn: ({ pageParam, signal }) =>
      call(listAudit, { params: { workspace }, search: { ...filter, ...(pageParam && { cursor: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
