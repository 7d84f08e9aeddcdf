import { listIssues } from '@standpoint/contracts/issues';
import { listNegotiations, readNegotiation } from '@standpoint/contracts/negotiations';
import { listParties } from '@standpoint/contracts/parties';
import type { Role } from '@standpoint/contracts/permissions';
import { type Me, readMe } from '@standpoint/contracts/workspaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api';
import { meKey, negotiationKey, workspaceKey } from './query-keys';

export interface NegotiationRef {
  readonly workspace: string;
  readonly negotiation: string;
}

export const keyOf = ({ workspace, negotiation }: NegotiationRef) => negotiationKey(workspace, negotiation);

export const meQuery = queryOptions({
  queryKey: meKey,
  queryFn: ({ signal }) => call(readMe, {}, { signal }),
  // asked again at the next step once a minute has passed: roles change on the server
  staleTime: 60_000,
});

export const negotiationsQuery = (workspace: string) =>
  queryOptions({
    queryKey: [...workspaceKey(workspace), 'negotiations'],
    queryFn: ({ signal }) => call(listNegotiations, { params: { workspace } }, { signal }),
  });

export const settingsQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: keyOf(params), queryFn: ({ signal }) => call(readNegotiation, { params }, { signal }) });

export const partiesQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'parties'], queryFn: ({ signal }) => call(listParties, { params }, { signal }) });

export const issuesQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'issues'], queryFn: ({ signal }) => call(listIssues, { params }, { signal }) });

/** The role of the reader in the workspace that the address names. */
export const roleIn = (workspace: string, me: Me): Role =>
  me.workspaces.find(({ slug, id }) => slug === workspace || id === workspace)?.role ?? 'viewer';
