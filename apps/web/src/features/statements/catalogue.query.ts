import { type Event, listEvents } from '@standpoint/contracts/events';
import { type Issue, listIssues } from '@standpoint/contracts/issues';
import { type Negotiation, readNegotiation } from '@standpoint/contracts/negotiations';
import type { Role } from '@standpoint/contracts/permissions';
import { listParties, type Party } from '@standpoint/contracts/parties';
import { listSources, type Source } from '@standpoint/contracts/sources';
import { listSpeakers, type Speaker } from '@standpoint/contracts/speakers';
import { type Me, readMe } from '@standpoint/contracts/workspaces';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { meKey, negotiationKey } from '../../lib/query-keys';

export interface NegotiationRef {
  readonly workspace: string;
  readonly negotiation: string;
}

const keyOf = ({ workspace, negotiation }: NegotiationRef) => negotiationKey(workspace, negotiation);

const meQuery = queryOptions({ queryKey: meKey, queryFn: ({ signal }) => call(readMe, {}, { signal }) });

const negotiationQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: keyOf(params), queryFn: ({ signal }) => call(readNegotiation, { params }, { signal }) });

const partiesQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'parties'], queryFn: ({ signal }) => call(listParties, { params }, { signal }) });

const issuesQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'issues'], queryFn: ({ signal }) => call(listIssues, { params }, { signal }) });

const speakersQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'speakers'], queryFn: ({ signal }) => call(listSpeakers, { params }, { signal }) });

const sourcesQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'sources'], queryFn: ({ signal }) => call(listSources, { params }, { signal }) });

const eventsQuery = (params: NegotiationRef) =>
  queryOptions({ queryKey: [...keyOf(params), 'events'], queryFn: ({ signal }) => call(listEvents, { params }, { signal }) });

export interface Catalogue extends NegotiationRef {
  readonly user: Me['user'];
  readonly role: Role;
  readonly settings: Negotiation;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
}

/** Everything a statement can refer to, and who is writing. */
export function useCatalogue(params: NegotiationRef) {
  const me = useQuery(meQuery);
  const negotiation = useQuery(negotiationQuery(params));
  const parties = useQuery(partiesQuery(params));
  const issues = useQuery(issuesQuery(params));
  const speakers = useQuery(speakersQuery(params));
  const sources = useQuery(sourcesQuery(params));
  const events = useQuery(eventsQuery(params));
  const all = [me, negotiation, parties, issues, speakers, sources, events];
  const isThere = me.data && negotiation.data && parties.data && issues.data && speakers.data && sources.data && events.data;
  const catalogue: Catalogue | undefined = isThere && {
    ...params,
    user: me.data.user,
    role: roleIn(params.workspace, me.data),
    settings: negotiation.data,
    parties: parties.data.items,
    issues: issues.data.items,
    speakers: speakers.data.items,
    sources: sources.data.items,
    events: events.data.items,
  };
  return {
    catalogue,
    error: catalogue ? null : (all.find((query) => query.error)?.error ?? null),
    retry: () => void Promise.all(all.filter((query) => query.error).map((query) => query.refetch())),
  };
}

const roleIn = (workspace: string, me: Me): Role =>
  me.workspaces.find(({ slug, id }) => slug === workspace || id === workspace)?.role ?? 'viewer';
