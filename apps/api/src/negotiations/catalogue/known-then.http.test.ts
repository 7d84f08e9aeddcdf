import { editAuthority } from '@standpoint/contracts/authorities';
import { readCell, readCellHistory, readCellWhy } from '@standpoint/contracts/cells';
import { createEvent, editEvent, listEvents, readEvent } from '@standpoint/contracts/events';
import { readGaps } from '@standpoint/contracts/gaps';
import { readMatrix } from '@standpoint/contracts/matrix';
import { editMembership, removeMembership } from '@standpoint/contracts/memberships';
import { editParty, listParties, readParty, removeParty } from '@standpoint/contracts/parties';
import { editSeat, moveSeat, unseatParty } from '@standpoint/contracts/seats';
import { createSource, editSource, listSources, readSource } from '@standpoint/contracts/sources';
import { editSpeaker, judgeAlias, listSpeakers, readSpeaker } from '@standpoint/contracts/speakers';
import { listStatements } from '@standpoint/contracts/statements';
import { startWorld, type World } from '../../../test/world.js';

describe('what was known in January', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.end());

  it('reads the same, byte for byte, whatever is renamed, moved, judged anew or removed in February', async () => {
    const { analyst, negotiation } = await world.workspace('Ours');
    const talks = await negotiation({
      parties: ['Norway', { name: 'Spain', memberOf: ['Union'] }, { name: 'Union', kind: 'bloc' }, 'Guest'],
      issues: ['Cod'],
      speakers: [
        { name: 'Kari', party: 'norway', authority: 'decides', aliases: ['Cari'] },
        { name: 'Olav', party: 'norway', authority: 'other' },
      ],
    });
    const { params } = talks;
    await analyst.must(createSource, { params, body: { slug: 'wire', outlet: 'Wire', title: 'Cod', reliability: 'C' } });
    const round = { title: 'Round', kind: 'talks' as const, place: null, starts: '2026-01-01', ends: null, timeZone: null };
    await analyst.must(createEvent, { params, body: { slug: 'round', ...round, status: 'planned', parties: ['norway', 'guest'] } });
    const said = { issue: 'Cod', saidOn: '2026-01-05', sources: [{ source: 'wire' }], event: 'round' };
    await talks.record({ ...said, party: 'Norway', speaker: 'kari', value: 1 });
    await talks.record({ ...said, party: 'Norway', speaker: 'olav', value: -1 });
    await talks.record({ ...said, party: 'Union', value: 0 });
    const knownAt = await talks.knownNow();

    const read = async () => {
      const search = { asOf: '2026-01-10', knownAt };
      const cell = { params: { ...params, issue: 'cod', party: 'norway' }, search };
      const known = { search: { knownAt } };
      const counted = { params, search: { knownAt, counts: 'true' as const } };
      const answers = [
        await analyst.must(readMatrix, { params, search }),
        await analyst.must(readGaps, { params, search }),
        await analyst.must(readCell, cell),
        await analyst.must(readCellWhy, cell),
        await analyst.must(readCellHistory, cell),
        await analyst.must(listStatements, { params, search: { knownAt } }),
        await analyst.must(listParties, counted),
        await analyst.must(listSpeakers, counted),
        await analyst.must(listSources, counted),
        await analyst.must(listEvents, counted),
        await analyst.must(readParty, { params: { ...params, party: 'norway' }, ...known }),
        await analyst.must(readParty, { params: { ...params, party: 'union' }, ...known }),
        await analyst.must(readParty, { params: { ...params, party: 'guest' }, ...known }),
        await analyst.must(readSpeaker, { params: { ...params, speaker: 'kari' }, ...known }),
        await analyst.must(readSource, { params: { ...params, source: 'wire' }, ...known }),
        await analyst.must(readEvent, { params: { ...params, event: 'round' }, ...known }),
      ];
      return answers.map(({ text }) => text);
    };
    const before = await read();

    const spain = (await analyst.must(readParty, { params: { ...params, party: 'spain' } })).data.memberships[0]?.id ?? '';
    const kari = (await analyst.must(readSpeaker, { params: { ...params, speaker: 'kari' } })).data.authorities[0]?.id ?? '';
    const membership = { ...params, party: 'spain', membership: spain };
    await analyst.must(editParty, { params: { ...params, party: 'norway' }, body: { name: 'Kingdom of Norway', shortName: 'NO' }, ifMatch: 1 });
    await analyst.must(editSeat, { params: { ...params, party: 'norway' }, body: { role: 'mediator' }, ifMatch: 1 });
    await analyst.must(moveSeat, { params: { ...params, party: 'norway' }, body: { before: null }, ifMatch: 2 });
    await analyst.must(editMembership, { params: membership, body: { validFrom: null, validUntil: '2026-01-02' }, ifMatch: 1 });
    await analyst.must(removeMembership, { params: membership, ifMatch: 2 });
    await analyst.must(editSpeaker, { params: { ...params, speaker: 'kari' }, body: { name: 'Kari Nordmann', kind: 'unknown' }, ifMatch: 1 });
    await analyst.must(editAuthority, {
      params: { ...params, speaker: 'kari', authority: kari },
      body: { capacity: null, authority: 'other', validFrom: null, validUntil: null },
      ifMatch: 1,
    });
    await analyst.must(judgeAlias, { params: { ...params, speaker: 'kari' }, body: { spelling: 'Cari', judgement: 'not the same' } });
    await analyst.must(editSource, {
      params: { ...params, source: 'wire' },
      body: { outlet: 'The Wire', reliability: 'E', reliabilityReason: 'Retracted twice' },
      ifMatch: 1,
    });
    await analyst.must(editEvent, {
      params: { ...params, event: 'round' },
      body: { ...round, starts: '2026-01-03', status: 'held', parties: ['norway'] },
      ifMatch: 1,
    });
    const guest = (await analyst.must(readParty, { params: { ...params, party: 'guest' } })).data;
    await analyst.must(unseatParty, { params: { ...params, party: 'guest' }, ifMatch: guest.seat?.revision ?? 0 });
    await analyst.must(removeParty, { params: { ...params, party: 'guest' }, ifMatch: 1 });

    expect(await read()).toEqual(before);
    const now = await analyst.must(readCell, { params: { ...params, issue: 'cod', party: 'norway' }, search: { asOf: '2026-01-10' } });
    expect(before).not.toContain(now.text);
  });
});
