import {
  type CreateEvent,
  createEvent,
  type EditEvent,
  editEvent,
  listEventRevisions,
  listEvents,
  readEvent,
  removeEvent,
} from '@standpoint/contracts/events';
import { undoOperation } from '@standpoint/contracts/operations';
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

describe('an event on record', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway', 'Iceland'] });
  });
  afterAll(() => world.end());

  const whole = { title: 'Round', kind: 'talks' as const, place: null, starts: '2026-02-01', ends: null, timeZone: null, status: 'planned' as const };
  const create = async (slug: string, body: Partial<CreateEvent> = {}) =>
    (await ours.analyst.must(createEvent, { params: talks.params, body: { slug, ...whole, parties: ['norway'], ...body } })).data;
  const at = (event: string) => ({ ...talks.params, event });
  const read = async (event: string, search = {}) => (await ours.viewer.must(readEvent, { params: at(event), search })).data;
  const edit = (event: string, body: Partial<EditEvent>, ifMatch = 1) =>
    ours.analyst.call(editEvent, { params: at(event), body: { ...whole, parties: ['norway'], ...body }, ifMatch });

  it('is held on other days and by others from an edit on; what was known before keeps the old ones', async () => {
    await create('round');
    const known = await talks.knownNow();
    const { data } = await edit('round', {
      starts: '2026-02-04T10:00',
      ends: '2026-02-05',
      timeZone: 'Asia/Dubai',
      place: 'Abu Dhabi',
      status: 'postponed',
      parties: ['iceland', 'norway'],
      reason: 'Asked by Iceland',
    });

    expect(data).toMatchObject({ starts: '2026-02-04T10:00', timeZone: 'Asia/Dubai', status: 'postponed', place: 'Abu Dhabi', revision: 2 });
    expect(data.parties.map(({ slug }) => slug).sort()).toEqual(['iceland', 'norway']);
    const then = await read('round', { knownAt: known });
    expect(then).toMatchObject({ starts: '2026-02-01', timeZone: null, status: 'planned', parties: [{ slug: 'norway' }], revision: 1 });
    const listed = await ours.viewer.must(listEvents, { params: talks.params, search: { knownAt: known } });
    expect(listed.data.items).toMatchObject([{ slug: 'round', status: 'planned' }]);
    const revisions = await ours.viewer.must(listEventRevisions, { params: at('round') });
    expect(revisions.data.items).toMatchObject([
      { revision: 2, status: 'postponed', reason: 'Asked by Iceland', recordedBy: { name: 'Ours analyst' }, closedAt: null },
      { revision: 1, status: 'planned', parties: [{ slug: 'norway' }], closedBy: { name: 'Ours analyst' } },
    ]);
  });

  it.each([
    ['an end before the beginning', { ends: '2026-01-31' }, 'ends', 'ends-before-it-begins'],
    ['a time without a zone', { starts: '2026-02-01T10:00' }, 'timeZone', 'time-without-zone'],
    ['a party that is not there', { parties: ['sweden'] }, 'parties.0', 'party-not-found'],
  ])('is not edited to %s', async (name, body, path, code) => {
    const { slug } = await create(`refused-${name.replaceAll(' ', '-')}`);
    const answer = await edit(slug, body);
    expect(answer).toMatchObject({ status: 422, problem: { errors: [{ path, code }] } });
    expect((await read(slug)).revision).toBe(1);
  });

  it('is edited on the revision it was read in', async () => {
    await create('stale');
    await edit('stale', { title: 'Newer' });
    expect(await edit('stale', { title: 'Other' })).toMatchObject({ status: 412, problem: { current: { title: 'Newer', revision: 2 } } });
  });

  it('is not removed while a statement that stands names it', async () => {
    await create('named');
    await talks.record({ party: 'Norway', event: 'named' });
    await talks.record({ party: 'Norway', event: 'named', marking: 'red' });
    expect((await read('named')).statementCount).toBe(1);
    expect(await ours.analyst.call(removeEvent, { params: at('named'), ifMatch: 1 })).toMatchObject({
      status: 409,
      code: 'in-use',
      problem: { current: { uses: [{ subject: 'statement', count: 2 }] } },
    });
    const { data } = await ours.analyst.must(listEvents, { params: talks.params, search: { counts: 'true' } });
    expect(data.items.find(({ slug }) => slug === 'named')?.statementCount).toBe(2);
  });

  it('once removed can be named no more, and comes back with its parties', async () => {
    await create('gone', { parties: ['norway', 'iceland'] });
    const removed = await ours.analyst.must(removeEvent, { params: at('gone'), ifMatch: 1 });
    expect(await ours.viewer.call(readEvent, { params: at('gone') })).toMatchObject({ status: 404, code: 'event-not-found' });
    await expect(talks.record({ party: 'Norway', event: 'gone' })).rejects.toThrow('event-not-found');

    const operation = String(removed.headers['operation-id']);
    await ours.analyst.must(undoOperation, { params: { ...ours.params, operation } });
    expect((await read('gone')).parties).toHaveLength(2);
  });

  it('of another negotiation is not there', async () => {
    const other = await ours.negotiation({ title: 'Other' });
    await create('here');
    expect(await ours.viewer.call(readEvent, { params: { ...other.params, event: 'here' } })).toMatchObject({
      status: 404,
      code: 'event-not-found',
    });
  });
});
