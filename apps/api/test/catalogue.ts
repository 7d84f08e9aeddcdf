import { createEvent } from '@standpoint/contracts/events';
import { joinBloc } from '@standpoint/contracts/memberships';
import { createParty } from '@standpoint/contracts/parties';
import { unseatParty } from '@standpoint/contracts/seats';
import { createSource } from '@standpoint/contracts/sources';
import { createSpeaker } from '@standpoint/contracts/speakers';
import { fresh } from './fresh.js';
import type { Person } from './person.js';

interface At {
  readonly params: { readonly workspace: string; readonly negotiation: string };
  readonly by: Person;
  readonly canary: string;
  readonly party: string;
  readonly bloc: string;
}

/** Makes parties, speakers, sources and events that nothing names yet, to be edited and removed. */
export function catalogueOf({ params, by, canary, party: land, bloc }: At) {
  const openParty = async () =>
    (await by.must(createParty, { params, body: { slug: fresh(), name: canary, kind: 'state' } })).data;
  const openSpeaker = async (party: string | null = null) => {
    const body = { slug: fresh(), name: canary, party, capacity: canary, aliases: [fresh()] };
    return (await by.must(createSpeaker, { params, body })).data;
  };
  return {
    openParty,
    openUnseatedParty: async () => {
      const party = await openParty();
      await by.must(unseatParty, { params: { ...params, party: party.id }, ifMatch: party.seatRevision });
      return party;
    },
    /** Of a party of its own in the bloc. */
    openMembership: async () => {
      const party = await openParty();
      const joined = await by.must(joinBloc, { params: { ...params, party: party.id }, body: { bloc } });
      return { party: party.id, ...the(joined.data.memberships) };
    },
    openSpeaker,
    openAuthority: async () => {
      const speaker = await openSpeaker(land);
      return { speaker: speaker.id, ...the(speaker.authorities) };
    },
    openAlias: async () => {
      const speaker = await openSpeaker();
      return { speaker: speaker.id, ...the(speaker.aliases) };
    },
    openSource: async () => (await by.must(createSource, { params, body: { outlet: canary, title: fresh() } })).data,
    openEvent: async () =>
      (await by.must(createEvent, { params, body: { slug: fresh(), title: canary, kind: 'call', starts: '2026-01-01' } })).data,
  };
}

function the<T>([only]: readonly T[]): T {
  if (only === undefined) throw new Error('nothing there');
  return only;
}
