import { type CreateEvent, createEvent, listEvents } from '@standpoint/contracts/events';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

describe('events', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway', 'Iceland'] });
  });
  afterAll(() => world.end());

  const create = (body: Partial<CreateEvent>) =>
    ours.analyst.call(createEvent, {
      params: talks.params,
      body: { slug: 'round', title: 'Round', kind: 'talks', starts: '2026-01-29', ...body },
    });

  it('are listed by when they begin, with place, zone and parties', async () => {
    await create({ slug: 'second', starts: '2026-01-29T07:00', timeZone: 'Europe/Kyiv' });
    await create({ slug: 'first', starts: '2026-01-23', ends: '2026-01-24', place: 'Abu Dhabi', parties: ['iceland', 'norway'] });
    const { data } = await ours.viewer.call(listEvents, { params: talks.params });

    expect(data.items.map(({ slug }) => slug)).toEqual(['first', 'second']);
    expect(data.items[0]?.parties.map(({ slug }) => slug).sort()).toEqual(['iceland', 'norway']);
    expect(data.items[1]).toMatchObject({ starts: '2026-01-29T07:00', timeZone: 'Europe/Kyiv', status: 'held' });
  });

  it.each([
    ['an end before the beginning', { ends: '2026-01-28' }, 'ends', 'ends-before-it-begins'],
    ['an end earlier on the same day', { starts: '2026-01-29T10:00', ends: '2026-01-29T09:00', timeZone: 'UTC' }, 'ends', 'ends-before-it-begins'],
    ['a time without a zone', { starts: '2026-01-29T10:00' }, 'timeZone', 'time-without-zone'],
    ['an end with a time without a zone', { ends: '2026-01-29T10:00' }, 'timeZone', 'time-without-zone'],
    ['a day that can be two', { starts: '01/02/2026' }, 'starts', 'date-ambiguous'],
    ['a day that is none', { starts: '2026-02-30' }, 'starts', 'date-impossible'],
    ['a party that is not there', { parties: ['norway', 'sweden'] }, 'parties.1', 'party-not-found'],
    ['a party twice', { parties: ['norway', 'norway'] }, 'parties.1', 'party-twice'],
  ])('refuse %s', async (_, body, path, code) => {
    const answer = await create({ slug: 'refused', ...body });
    expect(answer.status).toBe(422);
    expect(answer.problem?.errors).toMatchObject([{ path, code }]);
  });

  it('need a slug of their own in the negotiation', async () => {
    await create({ slug: 'twice' });
    expect(await create({ slug: 'twice' })).toMatchObject({ status: 409, code: 'slug-taken' });
  });
});
