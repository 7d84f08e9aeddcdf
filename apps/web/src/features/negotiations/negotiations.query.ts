import { listIssues } from '@standpoint/contracts/issues';
import { listNegotiations, readNegotiation } from '@standpoint/contracts/negotiations';
import { listParties } from '@standpoint/contracts/parties';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { negotiationKey, workspaceKey } from '../../lib/query-keys';

export const negotiationsQuery = (workspace: string) =>
  queryOptions({
    queryKey: [...workspaceKey(workspace), 'negotiations'],
    queryFn: ({ signal }) => call(listNegotiations, { params: { workspace } }, { signal }),
  });

export const negotiationQuery = (workspace: string, negotiation: string) =>
  queryOptions({
    queryKey: negotiationKey(workspace, negotiation),
    queryFn: ({ signal }) => call(readNegotiation, { params: { workspace, negotiation } }, { signal }),
  });

export const partiesQuery = (workspace: string, negotiation: string) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'parties'],
    queryFn: ({ signal }) => call(listParties, { params: { workspace, negotiation } }, { signal }),
  });

export const issuesQuery = (workspace: string, negotiation: string) =>
  queryOptions({
    queryKey: [...negotiationKey(workspace, negotiation), 'issues'],
    queryFn: ({ signal }) => call(listIssues, { params: { workspace, negotiation } }, { signal }),
  });
