import { listAudit } from '@standpoint/contracts/audit';
import { readMatrix } from '@standpoint/contracts/matrix';
import { listParties, listUnseatedParties, readParty } from '@standpoint/contracts/parties';
import { editSeat, moveSeat, seatParty, unseatParty } from '@standpoint/contracts/seats';
import { retractStatement } from '@standpoint/contracts/statements';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../../test/world.js';

describe('a seat', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
  });
  beforeEach(async () => {
    talks = await ours.negotiation({ slug: `talks-${++opened}`, issues: ['Land'] });
    for (const party of await partiesOfWorkspace()) {
      await ours.analyst.must(seatParty, { params: talks.params, body: { party, role: 'principal' } });
    }
  });
  afterAll(() => world.end());

  let opened = 0;
  const partiesOfWorkspace = async () => {
    if (opened === 1) await ours.negotiation({ slug: 'first', parties: ['Norway', 'Iceland', 'Greenland', 'Faroes'] });
    return ['norway', 'iceland', 'greenland', 'faroes'];
  };
  const at = (party: string) => ({ ...talks.params, party });
  const seated = async (search: { knownAt?: string } = {}) =>
    (await ours.viewer.must(listParties, { params: talks.params, search })).data.items;
  const order = async (search = {}) => (await seated(search)).map(({ slug }) => slug);

  it('has another role from an edit on, not before', async () => {
    const known = await talks.knownNow();
    const edited = await ours.analyst.call(editSeat, {
      params: at('norway'),
      body: { role: 'mediator', reason: 'Asked by both' },
      ifMatch: 1,
    });

    expect(edited.data).toMatchObject({ slug: 'norway', role: 'mediator', order: 0, seatRevision: 2, revision: 1 });
    expect((await seated({ knownAt: known }))[0]).toMatchObject({ role: 'principal', seatRevision: 1 });
  });

  it('moves before another one or to the end, and the seats between make room', async () => {
    const known = await talks.knownNow();
    const moved = await ours.analyst.call(moveSeat, { params: at('greenland'), body: { before: 'norway' }, ifMatch: 1 });
    expect(moved.data.items.map(({ slug, seatRevision }) => [slug, seatRevision])).toEqual([
      ['greenland', 2],
      ['norway', 2],
      ['iceland', 2],
      ['faroes', 1],
    ]);

    await ours.analyst.must(moveSeat, { params: at('norway'), body: { before: null }, ifMatch: 2 });
    expect(await order()).toEqual(['greenland', 'iceland', 'faroes', 'norway']);
    expect(await order({ knownAt: known })).toEqual(['norway', 'iceland', 'greenland', 'faroes']);
  });

  it('that moves nowhere stays as it is, without a revision', async () => {
    const move = (before: string) => ours.analyst.call(moveSeat, { params: at('norway'), body: { before }, ifMatch: 1 });
    expect((await move('iceland')).data.items[0]).toMatchObject({ slug: 'norway', seatRevision: 1 });
    expect((await move('norway')).data.items[0]).toMatchObject({ slug: 'norway', seatRevision: 1 });
    expect(await move('sweden')).toMatchObject({ status: 422, code: 'party-not-found', problem: { errors: [{ path: 'before' }] } });
  });

  it('that moves writes down each seat it touched', async () => {
    await ours.analyst.must(moveSeat, { params: at('faroes'), body: { before: 'iceland' }, ifMatch: 1 });
    const { data } = await ours.admin.must(listAudit, { params: ours.params, search: { limit: 3 } });

    expect(data.items.map(({ action, subject }) => `${action} ${subject}`)).toEqual(Array(3).fill('moveSeat seat'));
    expect(data.items.map(({ before, after }) => [before, after])).toContainEqual([
      { party: 'faroes', role: 'principal', order: 3 },
      { party: 'faroes', role: 'principal', order: 1 },
    ]);
  });

  it('stays while statements of its party stand here, and says how many', async () => {
    const statement = await talks.record({ party: 'Norway', issue: 'Land', value: 1 });
    const unseat = () => ours.analyst.call(unseatParty, { params: at('norway'), ifMatch: 1 });

    expect(await unseat()).toMatchObject({
      status: 409,
      code: 'in-use',
      problem: { current: { uses: [{ subject: 'statement', count: 1 }] } },
    });
    const retraction = { params: { ...talks.params, statement: statement.id }, body: { reason: 'Wrong' }, ifMatch: 1 };
    await ours.analyst.must(retractStatement, retraction);
    expect(await unseat()).toMatchObject({ status: 204 });
  });

  it('given up leaves the matrix of today, not of what was known', async () => {
    const known = await talks.knownNow();
    await ours.analyst.must(unseatParty, { params: at('iceland'), ifMatch: 1 });
    const inMatrix = async (search: { knownAt?: string }) =>
      (await ours.viewer.must(readMatrix, { params: talks.params, search })).data.parties.map(({ slug }) => slug);

    expect(await inMatrix({})).toEqual(['norway', 'greenland', 'faroes']);
    expect(await inMatrix({ knownAt: known })).toEqual(['norway', 'iceland', 'greenland', 'faroes']);
    const { data } = await ours.viewer.must(listUnseatedParties, { params: talks.params });
    expect(data.items.map(({ slug }) => slug)).toEqual(['iceland']);
    expect((await ours.viewer.must(readParty, { params: at('iceland') })).data.seat).toBeNull();
  });

  it('can be taken again, at the end', async () => {
    await ours.analyst.must(unseatParty, { params: at('iceland'), ifMatch: 1 });
    const { data } = await ours.analyst.call(seatParty, { params: talks.params, body: { party: 'iceland', role: 'observer' } });

    expect(data).toMatchObject({ role: 'observer', seatRevision: 2 });
    expect(await order()).toEqual(['norway', 'greenland', 'faroes', 'iceland']);
  });

  it('needed for a statement is one that stands', async () => {
    await ours.analyst.must(unseatParty, { params: at('faroes'), ifMatch: 1 });
    await expect(talks.record({ party: 'Faroes', issue: 'Land', value: 1 })).rejects.toThrow('party-not-seated');
  });

  it('is edited, moved and given up on the revision it was read in', async () => {
    const params = at('norway');
    const stale = { status: 412, problem: { current: { slug: 'norway', seatRevision: 2, role: 'guarantor' } } };
    await ours.analyst.must(editSeat, { params, body: { role: 'guarantor' }, ifMatch: 1 });

    expect(await ours.analyst.call(editSeat, { params, body: { role: 'observer' }, ifMatch: 1 })).toMatchObject(stale);
    expect(await ours.analyst.call(moveSeat, { params, body: { before: null }, ifMatch: 1 })).toMatchObject(stale);
    expect(await ours.analyst.call(unseatParty, { params, ifMatch: 1 })).toMatchObject(stale);
  });
});
