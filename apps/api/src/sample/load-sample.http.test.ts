import { listAudit } from '@standpoint/contracts/audit';
import { listEvents } from '@standpoint/contracts/events';
import { listIssues } from '@standpoint/contracts/issues';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import { listParties } from '@standpoint/contracts/parties';
import { listSources } from '@standpoint/contracts/sources';
import { listSpeakers } from '@standpoint/contracts/speakers';
import { listStatements, retractStatement, type Statement } from '@standpoint/contracts/statements';
import { createWorkspace, readMe } from '@standpoint/contracts/workspaces';
import { SAMPLE, signInAs, signInAsDemo } from '../../test/sample.js';
import { startWorld, type World } from '../../test/world.js';
import { loadSample } from './load-sample.js';
import { readSample } from './read-sample.js';

const DEMO = { email: 'demo@standpoint.example', password: 'correct horse battery' };

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await loadSample(world.app, DEMO);
});
afterAll(() => world.end());

async function all() {
  const demo = await signInAsDemo(world);
  const list = async <T>(endpoint: Promise<{ data: { items: T[] } }>) => (await endpoint).data.items;
  return {
    negotiation: (await demo.must(readNegotiation, { params: SAMPLE })).data,
    parties: await list(demo.must(listParties, { params: SAMPLE })),
    speakers: await list(demo.must(listSpeakers, { params: SAMPLE })),
    sources: await list(demo.must(listSources, { params: SAMPLE })),
    events: await list(demo.must(listEvents, { params: SAMPLE })),
    issues: await list(demo.must(listIssues, { params: SAMPLE })),
    statements: await list(demo.must(listStatements, { params: SAMPLE, search: { limit: '200' } })),
  };
}

const byExternalId = (statements: readonly Statement[], externalId: string) => {
  const found = statements.find((statement) => statement.externalId === externalId);
  if (!found) throw new Error(`no ${externalId}`);
  return found;
};

it('loads every party, speaker, source, event, issue, statement and coding once', async () => {
  const loaded = await all();
  const given = await readSample();
  expect(loaded.parties.map(({ slug }) => slug)).toEqual(given.parties.map(({ slug }) => slug));
  expect(loaded.issues.map(({ slug }) => slug)).toEqual(given.issues.map(({ slug }) => slug));
  expect(loaded.speakers).toHaveLength(16);
  expect(loaded.sources).toHaveLength(11);
  expect(loaded.events).toHaveLength(8);
  expect(loaded.statements).toHaveLength(25);
  expect(loaded.statements.flatMap(({ positions }) => positions)).toHaveLength(23);
  expect(loaded.negotiation).toMatchObject({ title: 'Ukraine talks, January 2026', timeZone: 'Europe/Kyiv', defaultAsOf: '2026-01-31' });
});

it('keeps spellings, offices, the resident without a surname, time zones and what is not known', async () => {
  const { speakers, statements, events, parties, sources } = await all();
  const speaker = (slug: string) => speakers.find((each) => each.slug === slug);
  expect(speaker('zelenskyy')?.aliases.map(({ spelling, judgement }) => `${spelling} ${judgement}`).sort()).toEqual(
    ['Selenskyj', 'Zelenski', 'Zelenskij', 'Zelenskiy', 'Zelensky'].map((spelling) => `${spelling} same`),
  );
  expect(speaker('konstantin')).toMatchObject({
    name: 'Konstantin',
    kind: 'private person',
    authorities: [{ party: null, capacity: 'Resident of Kyiv, surname not given', authority: 'other' }],
  });
  expect(speaker('svyrydenko')?.authorities).toMatchObject([{ capacity: 'Deputy Prime Minister (as printed)', authority: 'speaks for' }]);
  expect(byExternalId(statements, 'S05')).toMatchObject({ speakerAsPrinted: 'Wittkoff', speaker: { name: 'Steve Witkoff' } });
  expect(byExternalId(statements, 'S01')).toMatchObject({ precision: 'before', saidFrom: null, originalLanguage: null });
  expect(byExternalId(statements, 'S23')).toMatchObject({ precision: 'exact', saidAt: { time: '2026-01-29T07:00', timeZone: 'Europe/Kyiv' } });
  expect(byExternalId(statements, 'S25')).toMatchObject({ party: null, originalLanguage: 'und', positions: [] });
  expect(byExternalId(statements, 'S11')).toMatchObject({ reporterParty: { slug: 'ukraine' }, reporter: { slug: 'svyrydenko' } });
  expect(events.find(({ slug }) => slug === 'pause-start')).toMatchObject({ starts: '2026-01-29T07:00', timeZone: 'Europe/Kyiv', ends: null });
  expect(parties.find(({ slug }) => slug === 'germany')?.memberships).toMatchObject([
    { bloc: { slug: 'iaea-twelve' }, validFrom: null, validUntil: null },
  ]);
  expect(new Set(sources.map(({ language }) => language))).toEqual(new Set(['en', 'ru', 'fr', 'ro', 'de', 'pt', 'sv']));
});

it('changes nothing the second time, and leaves alone what people did since', async () => {
  const demo = await signInAsDemo(world);
  const first = await all();
  const taken = byExternalId(first.statements, 'S22');
  await demo.must(retractStatement, { params: { ...SAMPLE, statement: taken.id }, body: { reason: 'A test' }, ifMatch: 1 });
  const before = await all();

  await loadSample(world.app, DEMO);
  expect(await all()).toEqual(before);
  const audit = await demo.must(listAudit, { params: SAMPLE, search: { limit: '1' } });
  expect(audit.data.items[0]?.action).toBe('retractStatement');
});

it('completes what a killed run left half done', async () => {
  const whole = await all();
  await world.owner.query(`
    DELETE FROM idempotency_key WHERE key IN ('sample/statement/S24', 'sample/statement/S25');
    DELETE FROM statement_search WHERE statement_id IN (SELECT statement_id FROM statement_revision WHERE external_id IN ('S24', 'S25'));
    DELETE FROM statement_source WHERE statement_id IN (SELECT statement_id FROM statement_revision WHERE external_id IN ('S24', 'S25'));
    CREATE TEMP TABLE last AS SELECT statement_id FROM statement_revision WHERE external_id IN ('S24', 'S25');
    DELETE FROM statement_revision WHERE statement_id IN (SELECT statement_id FROM last);
    DELETE FROM statement WHERE id IN (SELECT statement_id FROM last)`);
  expect((await all()).statements).toHaveLength(whole.statements.length - 2);

  await loadSample(world.app, DEMO);
  const said = ({ statements }: { statements: readonly Statement[] }) => statements.map(({ externalId, quote }) => `${externalId} ${quote}`).sort();
  expect(said(await all())).toEqual(said(whole));
});

it('opens the demo workspace with the password that was last given', async () => {
  await loadSample(world.app, { ...DEMO, password: 'another horse battery' });
  await expect(signInAsDemo(world)).rejects.toThrow('401');
  const demo = await signInAsDemo(world, 'another horse battery');
  const { data } = await demo.must(readMe, {});
  expect(data.workspaces).toMatchObject([{ slug: 'demo', role: 'admin' }]);
  await loadSample(world.app, DEMO);
});

it('lets in whoever the start names next, and loads nothing twice', async () => {
  const before = await all();
  const other = { email: 'other@standpoint.example', password: 'a third horse battery' };
  await loadSample(world.app, other);
  await loadSample(world.app, other);
  const { data } = await (await signInAs(world, other)).must(readMe, {});
  expect(data.workspaces).toMatchObject([{ slug: 'demo', role: 'admin' }]);
  expect(await all()).toEqual(before);
});

it('never enters a workspace that only has the same name', async () => {
  const elsewhere = await startWorld();
  try {
    const stranger = await elsewhere.person('Stranger');
    await stranger.must(createWorkspace, { body: { slug: 'demo', name: 'Demolition' } });
    await expect(loadSample(elsewhere.app, DEMO)).rejects.toThrow(/^DEMO_EMAIL: /);
  } finally {
    await elsewhere.end();
  }
});
