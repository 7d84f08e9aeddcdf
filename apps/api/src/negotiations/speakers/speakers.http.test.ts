import { createSpeaker, judgeAlias, listSpeakers } from '@standpoint/contracts/speakers';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

describe('speakers', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway'] });
  });
  afterAll(() => world.end());

  it('speak for a party in a capacity, with an authority that has its days', async () => {
    const { data } = await ours.analyst.call(createSpeaker, {
      params: talks.params,
      body: {
        slug: 'minister',
        name: 'The Minister',
        party: 'norway',
        capacity: 'Minister of Fisheries',
        authority: 'negotiates',
        validFrom: '2025-01-01',
      },
    });
    expect(data.authorities).toMatchObject([
      { party: { slug: 'norway' }, capacity: 'Minister of Fisheries', authority: 'negotiates', validFrom: '2025-01-01', validUntil: null },
    ]);
  });

  it('keep the capacity of somebody who speaks for nobody at the table', async () => {
    const { data } = await ours.analyst.call(createSpeaker, {
      params: talks.params,
      body: { slug: 'resident', name: 'Konstantin', kind: 'private person', capacity: 'Resident', authority: 'other' },
    });
    expect(data.authorities).toMatchObject([{ party: null, capacity: 'Resident', authority: 'other' }]);
  });

  it('may have neither name, party nor capacity that anybody knows', async () => {
    const { data } = await ours.analyst.call(createSpeaker, {
      params: talks.params,
      body: { slug: 'official', name: 'Unnamed official', kind: 'unnamed' },
    });
    expect(data).toMatchObject({ kind: 'unnamed', authorities: [], aliases: [] });
  });

  it('refuse a party that is not there, and days that end before they begin', async () => {
    const create = (body: object) =>
      ours.analyst.call(createSpeaker, { params: talks.params, body: { slug: 'odd', name: 'Odd', ...body } });

    expect(await create({ party: 'sweden' })).toMatchObject({ status: 422, code: 'party-not-found' });
    expect(await create({ party: 'norway', validFrom: '2026-01-02', validUntil: '2026-01-01' })).toMatchObject({
      status: 422,
      code: 'ends-before-it-begins',
    });
  });

  it('are spelt in many ways, and a judgement on a spelling can be taken back', async () => {
    const { data: created } = await ours.analyst.call(createSpeaker, {
      params: talks.params,
      body: { slug: 'witkoff', name: 'Steve Witkoff', aliases: ['Wittkoff', 'Vitkov', 'Wittkoff'] },
    });
    const judge = (spelling: string, judgement: 'same' | 'not the same' | 'unsure') =>
      ours.analyst.must(judgeAlias, { params: { ...talks.params, speaker: 'witkoff' }, body: { spelling, judgement } });
    await judge('Vitkov', 'not the same');
    await judge('Vitkov', 'unsure');
    await judge('Witkow', 'same');
    const { data } = await ours.viewer.call(listSpeakers, { params: talks.params });
    const { rows } = await world.owner.query(
      `SELECT r.revision, r.judgement, r.closed_at IS NULL AS open
       FROM alias a JOIN alias_revision r ON r.alias_id = a.id WHERE a.spelling = 'Vitkov' ORDER BY r.revision`,
    );

    expect(created.aliases.map(({ spelling }) => spelling)).toEqual(['Wittkoff', 'Vitkov']);
    expect(data.items.find(({ slug }) => slug === 'witkoff')?.aliases.map((each) => [each.spelling, each.judgement])).toEqual([
      ['Wittkoff', 'same'],
      ['Vitkov', 'unsure'],
      ['Witkow', 'same'],
    ]);
    expect(rows).toEqual([
      { revision: 1, judgement: 'same', open: false },
      { revision: 2, judgement: 'not the same', open: false },
      { revision: 3, judgement: 'unsure', open: true },
    ]);
  });

  it('are judged only where there is such a speaker', async () => {
    const answer = await ours.analyst.call(judgeAlias, {
      params: { ...talks.params, speaker: 'nobody' },
      body: { spelling: 'X', judgement: 'same' },
    });
    expect(answer).toMatchObject({ status: 404, code: 'speaker-not-found' });
  });
});
