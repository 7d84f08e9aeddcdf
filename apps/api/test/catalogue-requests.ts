import { fresh } from './fresh.js';
import type { Ids, Sent } from './requests.js';
import type { Place } from './place.js';

const removal = ({ revision }: { revision: number }, params: Record<string, string>): Sent => ({ params, ifMatch: revision });

/** Rows of the requests for parties, speakers, sources and events. */
export const CATALOGUE_REQUESTS: Record<string, (ids: Ids, place: Place) => Sent | Promise<Sent>> = {
  listParties: () => ({ search: { counts: 'true' } }),
  listUnseatedParties: () => ({}),
  createParty: () => ({ body: { slug: fresh(), name: 'New', kind: 'state' } }),
  readParty: () => ({}),
  editParty: async (_, { catalogue }) => {
    const { id, revision } = await catalogue.openParty();
    return { params: { party: id }, body: { name: 'Edited', reason: 'Renamed itself' }, ifMatch: revision };
  },
  removeParty: async (_, { catalogue }) => {
    const party = await catalogue.openUnseatedParty();
    return removal(party, { party: party.id });
  },
  listPartyRevisions: () => ({}),
  seatParty: async ({ party }, place) => ({
    params: { negotiation: (await place.openNegotiation()).id },
    body: { party, role: 'observer' },
  }),
  editSeat: async (_, { catalogue }) => {
    const { id, seatRevision } = await catalogue.openParty();
    return { params: { party: id }, body: { role: 'observer' }, ifMatch: seatRevision };
  },
  moveSeat: async ({ bloc }, { catalogue }) => {
    const { id, seatRevision } = await catalogue.openParty();
    return { params: { party: id }, body: { before: bloc }, ifMatch: seatRevision };
  },
  unseatParty: async (_, { catalogue }) => {
    const { id, seatRevision } = await catalogue.openParty();
    return removal({ revision: seatRevision }, { party: id });
  },
  joinBloc: ({ bloc }, place) => {
    const day = place.nextDay();
    return { body: { bloc, validFrom: day, validUntil: day } };
  },
  editMembership: async (_, { catalogue }) => {
    const { party, id, revision } = await catalogue.openMembership();
    return { params: { party, membership: id }, body: { validFrom: null, validUntil: '2026-01-31' }, ifMatch: revision };
  },
  removeMembership: async (_, { catalogue }) => {
    const { party, ...membership } = await catalogue.openMembership();
    return removal(membership, { party, membership: membership.id });
  },
  listSpeakers: () => ({ search: { counts: 'true', named: 'here' } }),
  createSpeaker: ({ party }) => ({ body: { slug: fresh(), name: 'New', party } }),
  readSpeaker: () => ({}),
  editSpeaker: async (_, { catalogue }) => {
    const { id, revision } = await catalogue.openSpeaker();
    return { params: { speaker: id }, body: { note: 'Since May' }, ifMatch: revision };
  },
  removeSpeaker: async (_, { catalogue }) => {
    const speaker = await catalogue.openSpeaker();
    return removal(speaker, { speaker: speaker.id });
  },
  listSpeakerRevisions: () => ({}),
  addAuthority: ({ party }) => ({ body: { party, capacity: 'Envoy', authority: 'negotiates' } }),
  editAuthority: async (_, { catalogue }) => {
    const { speaker, id, revision } = await catalogue.openAuthority();
    const body = { capacity: 'Envoy', authority: 'decides', validFrom: null, validUntil: '2026-01-31' };
    return { params: { speaker, authority: id }, body, ifMatch: revision };
  },
  removeAuthority: async (_, { catalogue }) => {
    const { speaker, ...authority } = await catalogue.openAuthority();
    return removal(authority, { speaker, authority: authority.id });
  },
  suggestSpeakers: ({ party }, { canary }) => ({ search: { spelling: `${canary} speaker`, party } }),
  judgeAlias: () => ({ body: { spelling: fresh(), judgement: 'same' } }),
  removeAlias: async (_, { catalogue }) => {
    const { speaker, ...alias } = await catalogue.openAlias();
    return removal(alias, { speaker, alias: alias.id });
  },
  listSources: () => ({ search: { counts: 'true', named: 'here', limit: '2' } }),
  createSource: () => ({ body: { outlet: 'New', title: fresh() } }),
  readSource: () => ({}),
  editSource: async (_, { catalogue }) => {
    const { id, revision } = await catalogue.openSource();
    return { params: { source: id }, body: { reliability: 'B', reliabilityReason: 'Two of three held' }, ifMatch: revision };
  },
  removeSource: async (_, { catalogue }) => {
    const source = await catalogue.openSource();
    return removal(source, { source: source.id });
  },
  listSourceRevisions: () => ({}),
  listEvents: () => ({ search: { counts: 'true' } }),
  createEvent: ({ party }) => ({
    body: { slug: fresh(), title: 'New', kind: 'call', starts: '2026-01-01', parties: [party] },
  }),
  readEvent: () => ({}),
  editEvent: async ({ party }, { catalogue }) => {
    const { id, revision, slug: _slug, ...event } = await catalogue.openEvent();
    return { params: { event: id }, body: { ...event, status: 'postponed', parties: [party] }, ifMatch: revision };
  },
  removeEvent: async (_, { catalogue }) => {
    const event = await catalogue.openEvent();
    return removal(event, { event: event.id });
  },
  listEventRevisions: () => ({}),
};
