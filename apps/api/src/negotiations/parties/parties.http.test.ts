import { readMatrix } from '@standpoint/contracts/matrix';
import { joinBloc } from '@standpoint/contracts/memberships';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import { undoOperation } from '@standpoint/contracts/operations';
import {
  createParty,
  editParty,
  listParties,
  listPartyRevisions,
  listUnseatedParties,
  readParty,
  removeParty,
} from '@standpoint/contracts/parties';
import { seatParty, unseatParty } from '@standpoint/contracts/seats';
import type { Person } from '../../../test/person.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';
import { TenantDb } from '../../db/tenant-db.js';
import { selectSeatedParties } from './parties.queries.js';

describe('parties', () => {
  let world: World;
  let ours: TestWorkspace;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
  });
  afterAll(() => world.end());

  it('sit in the order in which they came', async () => {
    const { params } = await ours.negotiation({ title: 'Order', parties: ['Zeta', 'Alpha'] });
    const { data } = await ours.viewer.call(listParties, { params });
    expect(data.items.map(({ slug, order }) => [slug, order])).toEqual([
      ['zeta', 0],
      ['alpha', 1],
    ]);
  });

  it('are called by their name where no short one is given', async () => {
    const { params } = await ours.negotiation({ title: 'Names' });
    const { data } = await ours.analyst.call(createParty, {
      params,
      body: { slug: 'usa', name: 'United States of America', kind: 'state', countryCode: 'US' },
    });
    expect(data).toMatchObject({ shortName: 'United States of America', role: 'principal', countryCode: 'US' });
  });

  it('are shared by the negotiations of a workspace, each with its own seat', async () => {
    const first = await ours.negotiation({ title: 'First', parties: ['Guest'] });
    const second = await ours.negotiation({ title: 'Second' });
    const seat = { params: second.params, body: { party: 'guest', role: 'mediator' as const } };

    expect((await ours.analyst.call(seatParty, seat)).data).toMatchObject({ slug: 'guest', role: 'mediator' });
    expect((await ours.viewer.call(listParties, { params: first.params })).data.items).toMatchObject([{ role: 'principal' }]);
    expect(await ours.analyst.call(seatParty, seat)).toMatchObject({ status: 409, code: 'party-seated' });
  });

  it('need a slug of their own in the workspace', async () => {
    const { params } = await ours.negotiation({ title: 'Slugs', parties: ['Once'] });
    const answer = await ours.analyst.call(createParty, { params, body: { slug: 'once', name: 'Twice', kind: 'state' } });
    expect(answer).toMatchObject({ status: 409, code: 'slug-taken' });
  });

  it('that are not there cannot be seated', async () => {
    const { params } = await ours.negotiation({ title: 'Nobody' });
    const answer = await ours.analyst.call(seatParty, { params, body: { party: 'nobody-here', role: 'observer' } });
    expect(answer).toMatchObject({ status: 422, code: 'party-not-found' });
    expect(answer.problem?.errors).toMatchObject([{ path: 'party' }]);
  });
});

describe('a party on record', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({
      parties: ['Spain', { name: 'Portugal', memberOf: ['Union'] }, { name: 'Union', kind: 'bloc' }, 'Witness', 'Nobody'],
      issues: ['Land'],
      speakers: [{ name: 'Ana Silva', party: 'portugal', capacity: 'Minister', authority: 'decides' }],
    });
    await talks.record({ party: 'Portugal', speaker: 'ana-silva', issue: 'Land', value: 1, condition: { text: 'if', onParty: 'spain' } });
    await talks.record({ party: 'Portugal', marking: 'red' });
  });
  afterAll(() => world.end());

  const at = (party: string) => ({ ...talks.params, party });
  const read = async (party: string, by: Person = ours.analyst, search = {}) =>
    (await by.must(readParty, { params: at(party), search })).data;

  it('is read with seat, blocs, speakers and its numbers', async () => {
    const other = await ours.negotiation({ title: 'Other' });
    await ours.analyst.must(seatParty, { params: other.params, body: { party: 'portugal', role: 'observer' } });

    expect(await read('portugal')).toMatchObject({
      name: 'Portugal',
      revision: 1,
      seat: { role: 'principal', order: 1, revision: 1 },
      negotiations: [{ slug: 'other', role: 'observer' }],
      memberships: [{ bloc: { slug: 'union' }, validFrom: null, revision: 1 }],
      speakers: [{ speaker: { slug: 'ana-silva' }, capacity: 'Minister', authority: 'decides' }],
      statementCount: 2,
      statementCountElsewhere: 0,
      positionCount: 1,
    });
    expect((await read('union')).members).toMatchObject([{ member: { slug: 'portugal' }, revision: 1 }]);
  });

  it('counts for a viewer only what a viewer may see', async () => {
    const listed = await ours.viewer.must(listParties, { params: talks.params, search: { counts: 'true' } });
    expect((await read('portugal', ours.viewer)).statementCount).toBe(1);
    expect(listed.data.items.map(({ slug, statementCount }) => [slug, statementCount])).toEqual([
      ['spain', 0],
      ['portugal', 1],
      ['union', 0],
      ['witness', 0],
      ['nobody', 0],
    ]);
  });

  it('is called otherwise from an edit on; before, it was called as it was', async () => {
    const known = await talks.knownNow();
    const edited = await ours.analyst.call(editParty, {
      params: at('witness'),
      body: { name: 'The Witness', shortName: 'Wit.', countryCode: 'NO', reason: 'Its own spelling' },
      ifMatch: 1,
    });
    const namesAt = async (search: { knownAt?: string }) =>
      (await ours.viewer.must(readMatrix, { params: talks.params, search })).data.parties.map(({ name }) => name);

    expect(edited.data).toMatchObject({ name: 'The Witness', shortName: 'Wit.', kind: 'state', countryCode: 'NO', revision: 2 });
    expect(await namesAt({})).toContain('The Witness');
    expect(await namesAt({ knownAt: known })).toContain('Witness');
    expect(await read('witness', ours.viewer, { knownAt: known })).toMatchObject({ name: 'Witness', revision: 1 });
    const { data } = await ours.viewer.must(listPartyRevisions, { params: at('witness') });
    expect(data.items).toMatchObject([
      { subject: 'party', revision: 2, shortName: 'Wit.', reason: 'Its own spelling', recordedBy: { name: 'Ours analyst' }, closedAt: null },
      { subject: 'party', revision: 1, shortName: 'Witness', reason: null, closedBy: { name: 'Ours analyst' } },
      { subject: 'seat', revision: 1, negotiation: { slug: 'talks' }, role: 'principal', order: 3 },
    ]);
  });

  it('moves every negotiation of the workspace on when it is edited', async () => {
    const { params } = await ours.negotiation({ title: 'Elsewhere' });
    const version = async () => (await ours.viewer.must(readNegotiation, { params })).data.version;
    const before = await version();
    const { revision } = await read('spain');
    await ours.analyst.must(editParty, { params: at('spain'), body: { wikidataId: 'Q29' }, ifMatch: revision });
    expect(await version()).toBe(before + 1);
  });

  it('is edited on the revision it was read in', async () => {
    const params = at('nobody');
    expect(await ours.analyst.call(editParty, { params, body: { name: 'N' } })).toMatchObject({ status: 428 });
    await ours.analyst.must(editParty, { params, body: { name: 'Nobody at all' }, ifMatch: 1 });
    const answer = await ours.analyst.call(editParty, { params, body: { name: 'N' }, ifMatch: 1 });
    expect(answer).toMatchObject({ status: 412, problem: { current: { name: 'Nobody at all', revision: 2 } } });
    expect(await ours.analyst.call(removeParty, { params, ifMatch: 1 })).toMatchObject({ status: 412 });
  });

  it('stays a bloc while it has members', async () => {
    const answer = await ours.analyst.call(editParty, { params: at('union'), body: { kind: 'organisation' }, ifMatch: 1 });
    expect(answer).toMatchObject({ status: 409, code: 'in-use', problem: { current: { uses: [{ subject: 'membership', count: 1 }] } } });
  });

  it('is not removed while anything names it, and the refusal says what', async () => {
    const { revision } = await read('portugal');
    const answer = await ours.analyst.call(removeParty, { params: at('portugal'), ifMatch: revision });
    expect(answer).toMatchObject({
      status: 409,
      code: 'in-use',
      problem: {
        current: {
          uses: [
            { subject: 'statement', count: 2 },
            { subject: 'seat', count: 2 },
            { subject: 'membership', count: 1 },
            { subject: 'authority', count: 1 },
          ],
        },
      },
    });
    expect(answer.problem?.detail).toContain('2 statements, 2 seats, 1 membership and 1 authority');
  });

  it('is used where a condition waits for it', async () => {
    const { revision, seat } = await read('spain');
    await ours.analyst.must(unseatParty, { params: at('spain'), ifMatch: seat?.revision ?? 0 });
    const answer = await ours.analyst.call(removeParty, { params: at('spain'), ifMatch: revision });
    expect(answer).toMatchObject({ status: 409, problem: { current: { uses: [{ subject: 'statement', count: 1 }] } } });
  });

  it('once removed is nowhere but in what was known before', async () => {
    const { data: gone } = await ours.analyst.must(createParty, { params: talks.params, body: { slug: 'gone', name: 'Gone', kind: 'state' } });
    await ours.analyst.must(unseatParty, { params: at('gone'), ifMatch: 1 });
    const known = await talks.knownNow();
    expect(await ours.analyst.call(removeParty, { params: at('gone'), ifMatch: gone.revision })).toMatchObject({ status: 204 });

    const unseated = await ours.viewer.must(listUnseatedParties, { params: talks.params });
    expect(unseated.data.items.map(({ slug }) => slug)).not.toContain('gone');
    expect(await ours.viewer.call(readParty, { params: at('gone') })).toMatchObject({ status: 404, code: 'party-not-found' });
    expect(await read('gone', ours.viewer, { knownAt: known })).toMatchObject({ name: 'Gone' });
    expect(await ours.analyst.call(seatParty, { params: talks.params, body: { party: 'gone', role: 'observer' } })).toMatchObject({
      status: 422,
      code: 'party-not-found',
    });
  });

  it('comes back with its name and its seat when what was done is undone', async () => {
    const { data: back } = await ours.analyst.must(createParty, { params: talks.params, body: { slug: 'back', name: 'Back', kind: 'state' } });
    const unseated = await ours.analyst.must(unseatParty, { params: at('back'), ifMatch: back.seatRevision });
    const removed = await ours.analyst.must(removeParty, { params: at('back'), ifMatch: back.revision });
    for (const { headers } of [removed, unseated]) {
      await ours.analyst.must(undoOperation, { params: { ...ours.params, operation: String(headers['operation-id']) } });
    }
    expect(await read('back')).toMatchObject({ name: 'Back', revision: 2, seat: { role: 'principal', revision: 2 } });
  });
});

describe('parties as known earlier', () => {
  it('are those who had a seat then, with the memberships known then', async () => {
    const world = await startWorld();
    const ours = await world.workspace('Ours');
    const { id, params } = await ours.negotiation({ parties: ['Spain', { name: 'Union', kind: 'bloc' }] });
    const { rows } = await world.owner.query<{ changed_at: string }>('SELECT changed_at::text FROM negotiation');
    await ours.analyst.must(joinBloc, { params: { ...params, party: 'spain' }, body: { bloc: 'union' } });
    await ours.analyst.must(createParty, { params, body: { slug: 'late', name: 'Late', kind: 'state' } });

    const asKnown = (knownAt: string | null) =>
      world.app.get(TenantDb).read({ workspaceId: ours.id }, (tx) => selectSeatedParties(tx, id, knownAt));
    const [then, now] = [await asKnown(rows[0]?.changed_at ?? ''), await asKnown(null)];
    await world.end();

    expect(then.map(({ slug, memberships }) => [slug, memberships.length])).toEqual([['spain', 0], ['union', 0]]);
    expect(now.map(({ slug, memberships }) => [slug, memberships.length])).toEqual([['spain', 1], ['union', 0], ['late', 0]]);
  });
});
