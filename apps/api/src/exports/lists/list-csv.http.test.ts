import { parse } from 'csv-parse/sync';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

describe('a list as a file', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({
      parties: ['Norway', { name: '=SUM(A1)', slug: 'formula', memberOf: ['Union'] }, { name: 'Union', kind: 'bloc' }],
      issues: [{ title: 'Land', scale: null }, { title: 'Border', parent: 'land' }],
    });
  });
  afterAll(() => world.end());

  const get = (path: string, accept = '*/*') =>
    world.app.inject({ url: `/api/v1/workspaces/${ours.slug}/${path}`, headers: { cookie: ours.viewer.cookie, accept } });
  const rowsOf = (text: string) => parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });

  it('has one row an item and one column a field, under a name that says what it is', async () => {
    const answer = await get(`negotiations/${talks.slug}/parties.csv`);

    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining('talks_parties.csv') as string,
    });
    expect(rowsOf(answer.body)).toMatchObject([
      { slug: 'norway', short_name: 'Norway', country_code: '', order: '0', memberships: '' },
      { slug: 'formula', name: '=SUM(A1)', memberships: expect.stringContaining('"slug":"union"') as string },
      { slug: 'union', kind: 'bloc' },
    ]);
  });

  it('is asked for with Accept: text/csv too, and guarded for spreadsheets where they are named', async () => {
    const answer = await get(`negotiations/${talks.slug}/parties?dialect=excel`, 'text/csv');
    expect(rowsOf(answer.body)).toMatchObject([{}, { name: "'=SUM(A1)" }, {}]);
  });

  it.each(['members', 'negotiations', 'negotiations/talks/issues', 'negotiations/talks/speakers', 'negotiations/talks/sources', 'negotiations/talks/events'])(
    'is there for %s',
    async (path) => {
      const { items } = (await get(path)).json<{ items: object[] }>();
      const file = await get(`${path}.csv`);
      expect([file.statusCode, (rowsOf(file.body) as object[]).length]).toEqual([200, items.length]);
    },
  );

  it('is refused as the list is', async () => {
    const answer = await get('negotiations/nowhere/parties.csv');
    expect(answer.json()).toMatchObject({ status: 404, code: 'negotiation-not-found' });
  });
});
