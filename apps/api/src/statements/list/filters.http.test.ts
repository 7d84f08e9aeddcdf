import { parse } from 'csv-parse/sync';
import { createEvent } from '@standpoint/contracts/events';
import { retractStatement, listStatements } from '@standpoint/contracts/statements';
import { countStatements, STATEMENT_SORTS } from '@standpoint/contracts/statement-search';
import fc from 'fast-check';
import { startWorld, type StatementGiven, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

type Search = Record<string, string | undefined>;

let world: World;
let ours: TestWorkspace;
let talks: TestNegotiation;
const beforeAny = new Date().toISOString();

beforeAll(async () => {
  world = await startWorld();
  ours = await world.workspace('Ours');
  talks = await ours.negotiation({
    parties: ['Norway', 'Iceland'],
    issues: ['Quota', 'Season'],
    speakers: [{ name: 'Ada', party: 'norway' }, { name: 'Bo', party: 'iceland' }],
  });
  await ours.admin.must(createEvent, { params: talks.params, body: { slug: 'round', title: 'Round', kind: 'talks', starts: '2026-01-01' } });
  const said: Record<string, StatementGiven> = {
    plain: { party: 'Norway', speaker: 'ada' },
    coded: { party: 'Norway', speaker: 'ada', issue: 'Quota', value: 1, saidOn: '2026-01-02', credibility: 2 },
    line: { party: 'Iceland', speaker: 'bo', issue: 'Season', value: 0, redLines: [{ kind: 'at most', value: 1 }], saidOn: '2026-01-02' },
    offer: { party: 'Iceland', issue: 'Quota', value: -1, condition: { text: 'if so' }, kind: 'offer', event: 'round', saidOn: '2026-01-03' },
    told: { party: 'Iceland', reporterParty: 'norway', reporter: 'ada', evidence: 'reported', channel: 'read-out', saidOn: '2026-01-04' },
    secret: { party: 'Norway', marking: 'amber', quoteLanguage: 'nb', originalLanguage: 'se' },
    draft: { party: 'Norway', status: 'draft', sources: [] },
    nobody: { party: null },
  };
  for (const [externalId, given] of Object.entries(said)) await talks.record({ externalId, ...given }, externalId === 'told' ? ours.reviewer : ours.analyst);
  const gone = await talks.record({ externalId: 'gone', party: 'Norway' });
  await ours.analyst.must(retractStatement, { params: { ...talks.params, statement: gone.id }, body: { reason: 'Wrong' }, ifMatch: 1 });
  for (let n = 0; n < 24; n++) await talks.record({ externalId: `tie${n}`, party: n % 2 ? 'Norway' : 'Iceland', speaker: n % 3 ? 'ada' : null, saidOn: '2025-06-01' });
});
afterAll(() => world.end());

const ask = (search: Search) => ours.analyst.call(listStatements, { params: talks.params, search });
const found = async (search: Search) =>
  (await ask({ saidFrom: '2026-01-01', limit: '200', ...search })).data.items.map(({ externalId }) => externalId ?? '').sort();

describe('a filter', () => {
  it.each<[Search, string[]]>([
    [{ party: 'iceland' }, ['line', 'offer', 'told']],
    [{ party: 'iceland~-' }, ['line', 'nobody', 'offer', 'told']],
    [{ speaker: 'bo' }, ['line']],
    [{ speaker: 'ada~bo', issue: 'quota~season' }, ['coded', 'line']],
    [{ reporterParty: 'norway' }, ['told']],
    [{ reporter: 'ada' }, ['told']],
    [{ issue: 'quota' }, ['coded', 'offer']],
    [{ issue: 'season~-' }, ['draft', 'line', 'nobody', 'plain', 'secret', 'told']],
    [{ event: 'round' }, ['offer']],
    [{ source: '-' }, ['draft']],
    [{ language: 'nb' }, ['secret']],
    [{ language: 'se~fr' }, ['secret']],
    [{ evidence: 'reported' }, ['told']],
    [{ kind: 'offer~demand' }, ['offer']],
    [{ channel: 'read-out' }, ['told']],
    [{ marking: 'amber~red' }, ['secret']],
    [{ status: 'draft' }, ['draft']],
    [{ credibility: '2' }, ['coded']],
    [{ credibility: '1~2~3', party: 'iceland' }, []],
    [{ coded: 'with' }, ['coded', 'line', 'offer']],
    [{ coded: 'without', party: 'iceland' }, ['told']],
    [{ redLine: 'with' }, ['line']],
    [{ redLine: 'without', coded: 'with' }, ['coded', 'offer']],
    [{ conditional: 'with' }, ['offer']],
    [{ saidFrom: '2026-01-02', saidUntil: '2026-01-03' }, ['coded', 'line', 'offer']],
    [{ saidFrom: '2026-01-02', saidUntil: '2026-01-04', asOf: '2026-01-02' }, ['coded', 'line']],
    [{ retracted: 'only' }, ['gone']],
    [{ retracted: 'with', party: 'norway' }, ['coded', 'draft', 'gone', 'plain', 'secret']],
    [{ knownAt: beforeAny }, []],
  ])('lets through what it names: %j', async (search, ids) => {
    expect(await found(search)).toEqual(ids);
  });

  it('knows who recorded it', async () => {
    const { facets } = (await ours.analyst.must(countStatements, { params: talks.params, search: { by: 'coder' } })).data;
    const reviewer = facets[0]?.values.find(({ name }) => name === 'Ours reviewer');
    expect(await found({ coder: reviewer?.value })).toEqual(['told']);
  });

  it.each(['party', 'speaker', 'reporterParty', 'reporter', 'issue', 'event', 'source', 'coder'])('names what is not there: %s', async (field) => {
    const { status, problem } = await ask({ [field]: 'nowhere' });
    expect([status, problem?.errors?.[0]]).toMatchObject([422, { path: `search.${field}`, message: expect.stringContaining('nowhere') as string }]);
  });
});

it('counts by a field what the other fields let through, as the filter then finds it', async () => {
  const by = ['party', 'speaker', 'reporterParty', 'reporter', 'issue', 'event', 'source', 'coder', 'language', 'evidence', 'kind', 'channel', 'marking', 'status', 'credibility', 'coded', 'redLine', 'conditional'];
  const search = { saidFrom: '2026-01-01', party: 'norway' };
  const { data } = await ours.analyst.must(countStatements, { params: talks.params, search: { ...search, by: by.join('~') } });
  expect(data).toMatchObject({ total: { count: 4, exact: true }, all: { count: 32, exact: true } });
  for (const { by: field, values } of data.facets) {
    for (const { value, count } of values) expect([field, value, (await found({ ...search, [field]: value })).length]).toEqual([field, value, count]);
  }
});

describe('pages', () => {
  it('have every row of any search once, in one order, and so has the file', async () => {
    const search = fc.record(
      {
        q: fc.constantFrom('said', 'norway', '"said by"', 'ada said'),
        party: fc.constantFrom('norway', 'iceland~-'),
        speaker: fc.constantFrom('ada', '-~bo'),
        retracted: fc.constantFrom('with', 'without'),
        sort: fc.constantFrom(...STATEMENT_SORTS),
        order: fc.constantFrom('asc', 'desc'),
      },
      { requiredKeys: ['sort'] },
    );
    const property = fc.asyncProperty(search, fc.integer({ min: 1, max: 9 }), async (asked, limit) => {
      const whole = (await ask({ ...asked, limit: '200' })).data;
      const paged: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const { items, next }: { items: { id: string }[]; next: string | null } = (await ask({ ...asked, limit: String(limit), ...(cursor && { cursor }) })).data;
        paged.push(...items.map(({ id }) => id));
        cursor = next;
      }
      expect(paged).toEqual(whole.items.map(({ id }) => id));
      expect(whole.total).toEqual({ count: paged.length, exact: true });
      expect(new Set(paged).size).toBe(paged.length);

      const url = `/api/v1/workspaces/${ours.slug}/negotiations/${talks.slug}/statements.csv`;
      const file = await world.app.inject({ url, query: asked as Record<string, string>, headers: { cookie: ours.analyst.cookie } });
      const rows: { statement_id: string }[] = parse(file.body, { columns: true, record_delimiter: '\r\n' });
      expect(rows.map(({ statement_id }) => statement_id)).toEqual(paged);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it('stay right while others write', async () => {
    const first = (await ask({ saidUntil: '2025-12-31', limit: '10' })).data;
    await talks.record({ externalId: 'late', party: 'Norway', saidOn: '2025-12-01' });
    const rest = (await ask({ saidUntil: '2025-12-31', limit: '200', cursor: first.next ?? '' })).data;
    const ids = [...first.items, ...rest.items].map(({ externalId }) => externalId);
    expect(ids.filter((id) => id?.startsWith('tie')).length).toBe(24);
    expect(new Set(ids).size).toBe(24);
  });

  it('refuse a cursor of another order', async () => {
    const { next } = (await ask({ limit: '1' })).data;
    expect((await ask({ limit: '1', sort: 'party', cursor: next ?? '' })).code).toBe('malformed');
  });
});
