import { joinBloc } from '@standpoint/contracts/memberships';
import { createParty, listParties } from '@standpoint/contracts/parties';
import { seatParty } from '@standpoint/contracts/seats';
import { startWorld, type TestWorkspace, type World } from '../../../test/world.js';
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

describe('blocs', () => {
  let world: World;
  let ours: TestWorkspace;
  let join: (party: string, bloc: string, days?: { validFrom?: string; validUntil?: string }) => Promise<unknown>;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    const { params } = await ours.negotiation({
      parties: [
        'Spain',
        'Norway',
        { name: 'Union', kind: 'bloc' },
        { name: 'Alliance', kind: 'bloc' },
        { name: 'Everyone', kind: 'bloc' },
      ],
    });
    join = (party, bloc, days = {}) =>
      ours.analyst.call(joinBloc, { params: { ...params, party }, body: { bloc, ...days } });
  });
  afterAll(() => world.end());

  it('have members from and to a day', async () => {
    const answer = await join('spain', 'union', { validFrom: '1986-01-01', validUntil: '2020-12-31' });
    expect(answer).toMatchObject({
      data: { memberships: [{ bloc: { slug: 'union', name: 'Union' }, validFrom: '1986-01-01', validUntil: '2020-12-31' }] },
    });
  });

  it('take the same member again only for other days', async () => {
    expect(await join('norway', 'union', { validUntil: '2000-01-01' })).toMatchObject({ status: 201 });
    expect(await join('norway', 'union', { validFrom: '2000-01-01' })).toMatchObject({ status: 409, code: 'membership-already' });
    expect(await join('norway', 'union', { validFrom: '2000-01-02' })).toMatchObject({ status: 201 });
  });

  it('do not end before they begin', async () => {
    const days = { validFrom: '2026-02-01', validUntil: '2026-01-31' };
    expect(await join('spain', 'alliance', days)).toMatchObject({ status: 422, code: 'ends-before-it-begins' });
  });

  it('are parties of kind bloc', async () => {
    expect(await join('spain', 'norway')).toMatchObject({ status: 422, code: 'party-no-bloc' });
    expect(await join('spain', 'no-such-party')).toMatchObject({ status: 422, code: 'party-not-found' });
  });

  it('never contain themselves, by however long a chain', async () => {
    expect(await join('union', 'union')).toMatchObject({ status: 422, code: 'membership-circular' });
    expect(await join('union', 'alliance')).toMatchObject({ status: 201 });
    expect(await join('alliance', 'everyone')).toMatchObject({ status: 201 });
    expect(await join('everyone', 'union')).toMatchObject({ status: 422, code: 'membership-circular' });
  });

  it('are joined by parties that have a seat', async () => {
    expect(await join('no-such-party', 'union')).toMatchObject({ status: 404, code: 'party-not-found' });
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
