import { addAuthority, editAuthority, removeAuthority } from '@standpoint/contracts/authorities';
import { readCell } from '@standpoint/contracts/cells';
import { createSpeaker, listSpeakerRevisions, readSpeaker } from '@standpoint/contracts/speakers';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../../test/world.js';

describe('an authority', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway', 'Iceland'], issues: ['Cod'] });
  });
  afterAll(() => world.end());

  const speakerOf = async (slug: string, body: object = {}) => {
    const { data } = await ours.analyst.must(createSpeaker, {
      params: talks.params,
      body: { slug, name: slug, party: 'norway', capacity: 'Envoy', authority: 'speaks for', ...body },
    });
    const [authority] = data.authorities;
    if (!authority) throw new Error('no authority');
    return { at: { ...talks.params, speaker: slug }, authority };
  };
  const read = async (at: { speaker: string }, search = {}) =>
    (await ours.viewer.must(readSpeaker, { params: { ...talks.params, ...at }, search })).data;
  const whole = { capacity: 'Envoy', validFrom: null, validUntil: null };

  it('can be held for several parties, one after the other, or for nobody', async () => {
    const { at } = await speakerOf('guide');
    const add = (body: object) => ours.analyst.must(addAuthority, { params: at, body });
    await add({ party: 'iceland', capacity: 'Minister', authority: 'decides', validFrom: '2026-02-01' });
    const { data } = await add({ capacity: 'Author', authority: 'other' });

    expect(data).toMatchObject({ party: null, capacity: 'Author', revision: 1 });
    expect((await read(at)).authorities.map(({ party, authority }) => [party?.slug, authority])).toEqual([
      ['norway', 'speaks for'],
      [undefined, 'other'],
      ['iceland', 'decides'],
    ]);
  });

  it('is refused for a party that is not there, and for days that end before they begin', async () => {
    const { at, authority } = await speakerOf('odd');
    const days = { validFrom: '2026-02-02', validUntil: '2026-02-01' };
    expect(await ours.analyst.call(addAuthority, { params: at, body: { party: 'sweden' } })).toMatchObject({
      status: 422,
      code: 'party-not-found',
    });
    const edit = { params: { ...at, authority: authority.id }, body: { ...whole, ...days, authority: 'other' as const }, ifMatch: 1 };
    expect(await ours.analyst.call(editAuthority, edit)).toMatchObject({ status: 422, code: 'ends-before-it-begins' });
  });

  it('that rises changes who wins from then on, and not what was known', async () => {
    const [clerk, chief] = [await speakerOf('clerk'), await speakerOf('chief', { authority: 'decides' })];
    await talks.record({ party: 'Norway', speaker: 'chief', issue: 'Cod', value: 1, saidOn: '2026-01-05' });
    await talks.record({ party: 'Norway', speaker: 'clerk', issue: 'Cod', value: -1, saidOn: '2026-01-05' });
    const known = await talks.knownNow();
    const value = async (search = {}) => {
      const params = { ...talks.params, issue: 'cod', party: 'norway' };
      return (await ours.viewer.must(readCell, { params, search: { asOf: '2026-01-10', ...search } })).data.cell.value;
    };
    expect(await value()).toBe(1);

    const promote = (to: typeof clerk, authority: 'decides' | 'other') =>
      ours.analyst.must(editAuthority, {
        params: { ...to.at, authority: to.authority.id },
        body: { ...whole, authority, reason: 'As appointed' },
        ifMatch: 1,
      });
    await promote(clerk, 'decides');
    await promote(chief, 'other');

    expect(await value()).toBe(-1);
    expect(await value({ knownAt: known })).toBe(1);
    expect((await read(clerk.at, { knownAt: known })).authorities[0]).toMatchObject({ authority: 'speaks for', revision: 1 });
    const { data } = await ours.viewer.must(listSpeakerRevisions, { params: clerk.at });
    expect(data.items.filter(({ subject }) => subject === 'authority')).toMatchObject([
      { revision: 2, authority: 'decides', reason: 'As appointed', closedAt: null },
      { revision: 1, authority: 'speaks for', closedBy: { name: 'Ours analyst' } },
    ]);
  });

  it('can end on a day', async () => {
    const { at, authority } = await speakerOf('leaver');
    const { data } = await ours.analyst.call(editAuthority, {
      params: { ...at, authority: authority.id },
      body: { ...whole, authority: 'speaks for', validUntil: '2026-01-31' },
      ifMatch: 1,
    });
    expect(data).toMatchObject({ validUntil: '2026-01-31', revision: 2, party: { slug: 'norway' } });
  });

  it('is edited on the revision it was read in, and can be taken back', async () => {
    const { at, authority } = await speakerOf('mistaken');
    const params = { ...at, authority: authority.id };
    await ours.analyst.must(editAuthority, { params, body: { ...whole, authority: 'negotiates' }, ifMatch: 1 });
    expect(await ours.analyst.call(removeAuthority, { params, ifMatch: 1 })).toMatchObject({
      status: 412,
      problem: { current: { authority: 'negotiates', revision: 2 } },
    });

    expect(await ours.analyst.call(removeAuthority, { params, ifMatch: 2 })).toMatchObject({ status: 204 });
    expect((await read(at)).authorities).toEqual([]);
    expect(await ours.analyst.call(removeAuthority, { params, ifMatch: 2 })).toMatchObject({ status: 404, code: 'authority-not-found' });
  });
});
