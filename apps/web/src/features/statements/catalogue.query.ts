import type { Event } from '@standpoint/contracts/events';
import type { Issue } from '@standpoint/contracts/issues';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import type { Party } from '@standpoint/contracts/parties';
import type { Role } from '@standpoint/contracts/permissions';
import type { Source } from '@standpoint/contracts/sources';
import type { Speaker } from '@standpoint/contracts/speakers';
import type { Me } from '@standpoint/contracts/workspaces';
import { useQuery } from '@tanstack/react-query';
import { eventsQuery } from '../../lib/event-list.query';
import { issuesQuery, meQuery, type NegotiationRef, partiesQuery, roleIn, settingsQuery } from '../../lib/negotiation-lists.query';
import { sourcesQuery } from '../../lib/source-list.query';
import { speakersQuery } from '../../lib/speaker-list.query';

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
  const negotiation = useQuery(settingsQuery(params));
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
