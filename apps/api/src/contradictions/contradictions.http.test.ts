import { exportContradictions, readContradictions } from '@standpoint/contracts/contradictions';
import { editMembership } from '@standpoint/contracts/memberships';
import { listParties } from '@standpoint/contracts/parties';
import { SAMPLE, startWithSample } from '../../test/sample.js';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../test/world.js';

describe('contradictions', () => {
  let world: World;
  let workspace: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    workspace = await world.workspace('Fisheries');
    talks = await workspace.negotiation({
      parties: [{ name: 'Union', kind: 'bloc' }, { name: 'Norway', memberOf: ['Union'] }, 'Iceland'],
      issues: ['Cod quota', 'Haddock quota', 'Herring quota'],
      speakers: [
        { name: 'Minister', party: 'norway', authority: 'negotiates' },
        { name: 'Ambassador', party: 'norway', authority: 'negotiates' },
      ],
    });
    await talks.record({ party: 'Union', issue: 'Cod quota', value: 2, saidOn: '2026-01-05', quote: 'The union is for it.' });
    await talks.record({ party: 'Norway', issue: 'Cod quota', value: -2, saidOn: '2026-01-10', quote: 'We are not.' });
    await talks.record({ party: 'Norway', speaker: 'minister', issue: 'Haddock quota', value: 0, saidOn: '2026-01-09' });
    await talks.record({ party: 'Norway', speaker: 'ambassador', issue: 'Haddock quota', value: 1, saidOn: '2026-01-10' });
    await talks.record({ party: 'Iceland', issue: 'Herring quota', value: 1, saidOn: '2026-01-08', validUntil: '2026-03-01' });
    await talks.record({ party: 'Iceland', issue: 'Herring quota', value: -1, saidOn: '2026-01-12' });
  });
  afterAll(() => world.end());

  const read = async (search: object = {}) =>
    (await workspace.viewer.must(readContradictions, { params: talks.params, search: { asOf: '2026-01-31', ...search } })).data;
  const kinds = async (search: object = {}) => (await read(search)).items.map(({ kind, issueSlug, partySlug, gap }) => [kind, issueSlug, partySlug, gap]);

  it('stand in one list, the furthest apart first, each with both quotes', async () => {
    expect(await kinds()).toEqual([
      ['bloc', 'cod-quota', 'norway', 100],
      ['itself', 'herring-quota', 'iceland', 50],
      ['speakers', 'haddock-quota', 'norway', 25],
    ]);
    const [bloc, itself, speakers] = (await read()).items;
    expect(bloc).toMatchObject({ counts: { party: { slug: 'norway' }, label: 'Against', quote: 'We are not.' }, otherwise: { party: { slug: 'union' }, label: 'For', quote: 'The union is for it.' } });
    expect(itself).toMatchObject({ counts: { label: 'Rather against', validUntil: null }, otherwise: { label: 'Rather for', validUntil: '2026-03-01' } });
    expect([speakers?.counts.speaker?.name, speakers?.otherwise.speaker?.name]).toEqual(['Ambassador', 'Minister']);
  });

  it('are picked by kind, issue and party, and all are counted', async () => {
    expect(await kinds({ kind: 'speakers~itself', parties: 'norway' })).toEqual([['speakers', 'haddock-quota', 'norway', 25]]);
    expect(await kinds({ issues: 'cod-quota' })).toEqual([['bloc', 'cod-quota', 'norway', 100]]);
    const { found } = await read({ kind: 'blocs' });
    expect(found).toEqual([
      { kind: 'bloc', count: 1 },
      { kind: 'blocs', count: 0 },
      { kind: 'speakers', count: 1 },
      { kind: 'itself', count: 1 },
    ]);
    expect(await workspace.viewer.call(readContradictions, { params: talks.params, search: { kind: 'quarrel' } })).toMatchObject({ status: 422 });
  });

  it('are a file with the same rows', async () => {
    const { text } = await workspace.viewer.call(exportContradictions, { params: talks.params, search: { asOf: '2026-01-31', kind: 'bloc' } });
    const [header, ...rows] = text.trim().split('\r\n');
    expect(header).toMatch(/^kind,issue,party,gap,counts_party,.*,otherwise_statement_id$/);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^bloc,cod-quota,norway,100,norway,.*We are not\..*,union,.*The union is for it\./);
  });

  it('end with the membership: what a member said since is its own business', async () => {
    const { items } = (await workspace.admin.must(listParties, { params: talks.params })).data;
    const membership = items.find(({ slug }) => slug === 'norway')?.memberships[0];
    await workspace.admin.must(editMembership, {
      params: { ...talks.params, party: 'norway', membership: membership?.id ?? '' },
      body: { validFrom: null, validUntil: '2026-01-20', reason: 'It left' },
      ifMatch: membership?.revision ?? 0,
    });
    expect(await kinds({ kind: 'bloc', asOf: '2026-01-20' })).toHaveLength(1);
    expect(await kinds({ kind: 'bloc', asOf: '2026-01-21' })).toEqual([]);
  });
});

describe('contradictions of a large table', () => {
  const parties = Array.from({ length: 11 }, (_, at) => `Party ${at + 1}`);
  const issues = Array.from({ length: 20 }, (_, at) => `Issue ${at + 1}`);
  let world: World;
  beforeAll(async () => void (world = await startWorld()));
  afterAll(() => world.end());

  it('are listed as far as the two hundred furthest apart, and counted all, also of a kind; the file has all', async () => {
    const { analyst, negotiation } = await world.workspace('Large');
    const { params, record } = await negotiation({ parties: [{ name: 'Union', kind: 'bloc' }, ...parties.map((name) => ({ name, memberOf: ['Union'] }))], issues });
    const on = (value: number, more = {}) => issues.map((_, at) => ({ issue: `issue-${at + 1}`, value, ...more }));
    await record({ party: 'Union', saidOn: '2026-01-02', positions: on(2) });
    for (const [at, party] of parties.entries()) await record({ party, saidOn: '2026-01-03', positions: on(at % 3) });
    await record({ party: 'Party 1', saidOn: '2026-01-01', positions: on(-2, { validUntil: '2026-12-31' }) });

    const read = async (search = {}) => (await analyst.must(readContradictions, { params, search: { asOf: '2026-01-31', ...search } })).data;
    const countOf = (kind: string, { found }: Awaited<ReturnType<typeof read>>) => found.find((one) => one.kind === kind)?.count;
    // Eight of the eleven differ from the bloc on each issue, one of them from its own word too.
    const all = await read();
    expect([countOf('bloc', all), countOf('itself', all), all.items.length]).toEqual([160, 20, 180]);

    for (const party of parties.slice(5)) await record({ party, saidOn: '2026-01-04', positions: on(-2) });
    const more = await read();
    expect([countOf('bloc', more), countOf('itself', more), more.items.length]).toEqual([200, 20, 200]);
    const gaps = more.items.map(({ gap }) => gap ?? -1);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    expect(new Set(gaps)).toEqual(new Set([100, 50, 25]));
    expect((await read({ kind: 'itself' })).items.map(({ kind }) => kind)).toEqual(Array(20).fill('itself'));
    const file = await analyst.call(exportContradictions, { params, search: { asOf: '2026-01-31' } });
    expect(file.text.trim().split('\r\n')).toHaveLength(221);
  });
});

it('in the sample two speakers of the United States disagree, and Germany says nothing else than its bloc', async () => {
  const sample = await startWithSample();
  const { data } = await sample.demo.must(readContradictions, { params: SAMPLE, search: { asOf: '2026-01-31' } });
  await sample.end();
  const found = data.items.map(({ kind, issueSlug, partySlug, counts, otherwise }) => [kind, issueSlug, partySlug, counts.speaker?.name, otherwise.speaker?.name]);
  expect(found).toContainEqual(['speakers', 'open-agenda', 'united-states', expect.stringContaining('Witkoff'), expect.stringContaining('Rubio')]);
  // Nobody knows on which day Rubio said it, only that he had by then.
  expect(data.items[0]).toMatchObject({ counts: { saidFrom: '2026-01-31', saidOn: '2026-01-31' }, otherwise: { saidFrom: null, saidOn: '2026-01-31' } });
  expect(data.found.find(({ kind }) => kind === 'bloc')?.count).toBe(0);
});
