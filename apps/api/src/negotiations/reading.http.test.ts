import { editAccount } from '@standpoint/contracts/account';
import { readCell, readCellHistory } from '@standpoint/contracts/cells';
import { exportMatrix } from '@standpoint/contracts/exports';
import { readGaps } from '@standpoint/contracts/gaps';
import { readMatrix } from '@standpoint/contracts/matrix';
import { createParty } from '@standpoint/contracts/parties';
import { Clock } from '../http/clock.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../test/world.js';

describe('a reading', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    world.setNow('2026-01-31T12:00:00Z');
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway', 'Iceland'], issues: ['Quota'], defaultAsOf: '2026-01-15' });
    await talks.record({ party: 'Norway', issue: 'Quota', value: 1, saidOn: '2026-01-20' });
  });
  afterAll(() => world.end());

  const read = (tag?: string, search: Record<string, string> = {}) =>
    ours.viewer.call(readMatrix, { params: talks.params, search, headers: tag ? { 'if-none-match': tag } : {} });
  const tagOf = async (search?: Record<string, string>) => String((await read(undefined, search)).headers.etag);

  it('is sent once, until something changes', async () => {
    const tag = await tagOf();
    const again = await read(tag);

    expect(tag).toMatch(/^W\/"[\w-]{20,}"$/);
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers).toMatchObject({ etag: tag, 'cache-control': 'private, no-cache' });
    await talks.record({ party: 'Iceland', issue: 'Quota', value: 0 });
    expect((await read(tag)).status).toBe(200);
  });

  it('changes with what all negotiations share', async () => {
    const tag = await tagOf();
    const other = await ours.negotiation({ title: 'Elsewhere' });
    await ours.analyst.must(createParty, { params: other.params, body: { slug: 'late', name: 'Late', kind: 'state' } });

    expect((await read(tag)).status).toBe(200);
  });

  it('changes with the name of whoever wrote what it tells', async () => {
    const params = { ...talks.params, issue: 'quota', party: 'norway' };
    const history = async () => ours.viewer.must(readCellHistory, { params });
    const writers = async () => (await history()).data.entries.map(({ by }) => by.name);
    const before = (await history()).headers.etag;
    await ours.analyst.must(editAccount, { body: { name: 'Ana Nováková' } });

    expect(await writers()).toEqual(['Ana Nováková']);
    expect((await history()).headers.etag).not.toBe(before);
  });

  it('is another one for another question, whatever its order', async () => {
    const tag = await tagOf({ asOf: '2026-01-31', evidence: 'stated' });

    expect((await read(tag, { evidence: 'stated', asOf: '2026-01-31' })).status).toBe(304);
    expect((await read(tag, { evidence: 'observed', asOf: '2026-01-31' })).status).toBe(200);
  });

  it('of today is one of the day that is named, and is over at midnight in the negotiation’s zone', async () => {
    const tag = await tagOf();
    expect((await read(tag, { asOf: '2026-01-31' })).status).toBe(304);

    world.setNow('2026-02-01T00:00:00Z');
    expect((await read(tag)).status).toBe(200);
    world.setNow('2026-01-31T12:00:00Z');
  });

  it('asked for before midnight and read after it is still of the day that its tag names', async () => {
    await talks.record({ party: 'Iceland', issue: 'Quota', value: 1 });
    const clock = world.app.get(Clock);
    const moments = ['2026-01-31T23:59:59.999Z'];
    clock.now = () => new Date(moments.pop() ?? '2026-02-01T00:00:00Z');
    const { data } = await ours.viewer.must(readMatrix, { params: talks.params });
    world.setNow('2026-01-31T12:00:00Z');
    expect([data.asOf, (await ours.viewer.must(readMatrix, { params: talks.params })).data.asOf]).toEqual(['2026-01-31', '2026-01-31']);
  });

  it('is another one for whoever may see more', async () => {
    const headers = { 'if-none-match': await tagOf() };
    const by = (reader: TestWorkspace['viewer']) => reader.call(readMatrix, { params: talks.params, headers });

    expect((await by(ours.viewer)).status).toBe(304);
    expect((await by(ours.analyst)).status).toBe(200);
  });

  it('has a tag on cells and gaps too, and none where it is refused', async () => {
    const cell = await ours.viewer.call(readCell, { params: { ...talks.params, issue: 'quota', party: 'norway' } });
    const gaps = await ours.viewer.call(readGaps, { params: talks.params });
    const refused = await read(undefined, { asOf: '31/01/2026' });

    expect([cell.headers.etag, gaps.headers.etag].every(Boolean)).toBe(true);
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.headers.etag).toBeUndefined();
  });

  it('knows one tag among several, weak or strong', async () => {
    const tag = await tagOf();
    expect((await read(`"other", ${tag.replace('W/', '')}`)).status).toBe(304);
  });

  it('as a page’s file opens on the day the page opens on', async () => {
    const page = `/w/${ours.slug}/n/${talks.slug}/matrix.csv`;
    const file = await world.app.inject({ url: page, headers: { cookie: ours.viewer.cookie } });
    const asOf = (day: string) => ours.viewer.call(exportMatrix, { params: talks.params, search: { asOf: day } });

    expect(file.body).toBe((await asOf('2026-01-15')).text);
    expect(file.body).not.toBe((await asOf('2026-01-31')).text);
  });
});
