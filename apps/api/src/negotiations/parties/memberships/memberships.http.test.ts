import { readMatrix } from '@standpoint/contracts/matrix';
import { editMembership, joinBloc, removeMembership } from '@standpoint/contracts/memberships';
import { listParties, listPartyRevisions } from '@standpoint/contracts/parties';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../../test/world.js';

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

describe('a membership that was recorded', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Spain', { name: 'Union', kind: 'bloc' }], issues: ['Land'] });
    await talks.record({ party: 'Union', issue: 'Land', value: 1, saidOn: '2026-01-10' });
  });
  afterAll(() => world.end());

  const days = { validFrom: '2026-01-01', validUntil: null };
  const join = async (validFrom: string | null, validUntil: string | null = null) => {
    const params = { ...talks.params, party: 'spain' };
    const { data } = await ours.analyst.must(joinBloc, { params, body: { bloc: 'union', validFrom, validUntil } });
    const joined = data.memberships.find((each) => each.validFrom === validFrom);
    if (!joined) throw new Error('not joined');
    return joined;
  };
  const at = (membership: string, party = 'spain') => ({ ...talks.params, party, membership });
  const inherited = async (search: { asOf: string; knownAt?: string }) => {
    const { data } = await ours.viewer.must(readMatrix, { params: talks.params, search: { ...search, parties: 'spain' } });
    return data.cells[0]?.inheritedFrom ?? null;
  };

  it('can end on a day, and what was inherited before stays so as it was known', async () => {
    const { id } = await join('2026-01-01');
    const known = await talks.knownNow();
    const { data } = await ours.analyst.call(editMembership, {
      params: at(id),
      body: { ...days, validUntil: '2026-01-15', reason: 'Left' },
      ifMatch: 1,
    });

    expect(data).toMatchObject({ id, validUntil: '2026-01-15', revision: 2 });
    expect(await inherited({ asOf: '2026-01-12' })).toBe('union');
    expect(await inherited({ asOf: '2026-01-20' })).toBeNull();
    expect(await inherited({ asOf: '2026-01-20', knownAt: known })).toBe('union');
    const revisions = await ours.viewer.must(listPartyRevisions, { params: { ...talks.params, party: 'spain' } });
    expect(revisions.data.items.slice(0, 2)).toMatchObject([
      { subject: 'membership', revision: 2, validUntil: '2026-01-15', reason: 'Left', closedAt: null },
      { subject: 'membership', revision: 1, validUntil: null, closedBy: { name: 'Ours analyst' } },
    ]);
  });

  it('does not grow into days that another one has', async () => {
    const { id } = await join('2026-02-01');
    const answer = await ours.analyst.call(editMembership, {
      params: at(id),
      body: { validFrom: '2026-01-15', validUntil: null },
      ifMatch: 1,
    });
    expect(answer).toMatchObject({ status: 409, code: 'membership-already' });
  });

  it('is edited on the revision it was read in', async () => {
    const { id } = await join('1990-01-01', '1990-12-31');
    const edit = (ifMatch: number) =>
      ours.analyst.call(editMembership, { params: at(id), body: { validFrom: '1990-01-01', validUntil: '1991-01-01' }, ifMatch });
    await edit(1);
    const answer = await edit(1);
    expect(answer).toMatchObject({ status: 412, problem: { current: { id, revision: 2, validUntil: '1991-01-01' } } });
  });

  it('can be taken back, and then nobody is a member by it', async () => {
    const { id } = await join('1980-01-01', '1980-12-31');
    const remove = () => ours.analyst.call(removeMembership, { params: at(id), ifMatch: 1 });

    expect(await remove()).toMatchObject({ status: 204 });
    expect(await remove()).toMatchObject({ status: 404, code: 'membership-not-found' });
    const { data } = await ours.viewer.call(listParties, { params: talks.params });
    expect(data.items.flatMap(({ memberships }) => memberships.map((each) => each.id))).not.toContain(id);
  });

  it('belongs to the party in its address', async () => {
    const { id } = await join('1970-01-01', '1970-12-31');
    const answer = await ours.analyst.call(removeMembership, { params: at(id, 'union'), ifMatch: 1 });
    expect(answer).toMatchObject({ status: 404, code: 'membership-not-found' });
  });
});
