import { judgeAlias } from '@standpoint/contracts/speakers';
import { listStatements } from '@standpoint/contracts/statements';
import fc from 'fast-check';
import pg from 'pg';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

let world: World;
let ours: TestWorkspace;
let talks: TestNegotiation;

beforeAll(async () => {
  world = await startWorld();
  ours = await world.workspace('Ours');
  talks = await ours.negotiation({
    parties: ['Ukraine', 'Russia', { name: 'United States', shortName: 'US', slug: 'us' }],
    issues: ['Land'],
    speakers: [
      { name: 'Volodymyr Zelenskyy', party: 'ukraine' },
      { name: 'Andrii Sybiha', party: 'ukraine' },
      { name: 'Rustem Umerov', party: 'ukraine', aliases: ['Рустем Умєров', 'Selenskyj’s man'] },
    ],
  });
  const said = (externalId: string, given: Parameters<TestNegotiation['record']>[0]) => talks.record({ externalId, ...given });
  await said('patriot', { party: 'Ukraine', speaker: 'volodymyr-zelenskyy', quote: '“We need 25 Patriot systems,” not F-16s.' });
  await said('sybiha', { party: 'Ukraine', speaker: 'andrii-sybiha', quote: 'Nothing was agreed on air defence.' });
  await said('umerov', { party: 'Ukraine', speaker: 'rustem-umerov', quote: 'The defence of the air comes first.' });
  await said('lavrov', { party: 'Russia', speakerAsPrinted: 'Sergueï Lavrov', quote: 'No.', originalQuote: 'Донбасс — наш.', originalLanguage: 'ru' });
  await said('kyiv', { party: 'Russia', quote: 'Київ та Гайсин.', quoteLanguage: 'uk' });
  await said('us', { party: 'us', quote: 'It is up to them, 乌克兰和平.' });
});
afterAll(() => world.end());

const ask = async (q: string, more: Record<string, string> = {}, who = ours.viewer) =>
  (await who.must(listStatements, { params: talks.params, search: { q, limit: 200, ...more } })).data;
const found = async (q: string, more: Record<string, string> = {}, who = ours.viewer) =>
  (await ask(q, more, who)).items.map(({ externalId }) => externalId).sort();

describe('a search', () => {
  it.each([
    ['zelensky', ['patriot']],
    ['Zelenskiy', ['patriot']],
    ['Зеленський', ['patriot']],
    ['Зеленский', ['patriot']],
    ['Сибіга', ['sybiha']],
    ['Sybiga', ['sybiha']],
    ['Умєров', ['umerov']],
    ['selenskyj', ['umerov']],
    ['lavrov', ['lavrov']],
    ['Лавров', ['lavrov']],
  ])('finds who speaks, however the name is spelt: %s', async (q, ids) => {
    expect(await found(q)).toEqual(ids);
  });

  it.each([
    ['patriot', ['patriot']],
    ['PATRI', ['patriot']],
    ['F-16', ['patriot']],
    ['donbas', ['lavrov']],
    ['Донбас', ['lavrov']],
    ['Kyiv', ['kyiv']],
    ['Киів', ['kyiv']],
    ['haisyn', ['kyiv']],
    ['Гайсин', ['kyiv']],
    ['克兰', ['us']],
    ['umer', ['umerov']],
  ])('finds words and their beginnings, in both scripts: %s', async (q, ids) => {
    expect(await found(q)).toEqual(ids);
  });

  it('wants every word, a phrase in its order, and takes words of one or two letters whole', async () => {
    expect(await found('air defence')).toEqual(['sybiha', 'umerov']);
    expect(await found('"air defence"')).toEqual(['sybiha']);
    expect(await found('«air defence» ukraine')).toEqual(['sybiha']);
    expect(await found('defence zelensky')).toEqual([]);
    expect(await found('u')).toEqual([]);
    expect(await found('us')).toEqual(['us']);
  });

  it('finds parties and sources by name', async () => {
    expect(await found('united')).toEqual(['us']);
    expect(await found('Россия')).toEqual([]);
    expect(await found('gazette russia')).toEqual(['kyiv', 'lavrov']);
  });

  it('counts what it finds, and marks where', async () => {
    const { items, total } = await ask('defence');
    expect(total).toEqual({ count: 2, exact: true });
    const marked = items.map(({ quote, marks }) => marks?.quote.map(({ start, end }) => quote.slice(start, end)));
    expect(marked).toEqual([['defence'], ['defence']]);
    const [lavrov] = (await ask('donbas наш')).items;
    expect(lavrov?.marks?.originalQuote.map(({ start, end }) => lavrov.originalQuote?.slice(start, end))).toEqual(['Донбасс', 'наш']);
    expect((await ours.viewer.must(listStatements, { params: talks.params, search: {} })).data.items[0]?.marks).toBeNull();
  });

  it('follows names as they change, and as they were known', async () => {
    const before = new Date().toISOString();
    const at = { ...talks.params, speaker: 'rustem-umerov' };
    const judge = (judgement: 'same' | 'not the same') =>
      ours.analyst.must(judgeAlias, { params: at, body: { spelling: 'Deputy Nobody', judgement } });
    expect(await found('nobody')).toEqual([]);
    await judge('same');
    expect(await found('nobody')).toEqual(['umerov']);
    expect(await found('nobody', { knownAt: before })).toEqual([]);
    await judge('not the same');
    expect(await found('nobody')).toEqual([]);
  });

  it('finds nothing without a letter or a digit, and everything without a word', async () => {
    expect(await found('— … !')).toEqual([]);
    expect((await found('   ')).length).toBe(6);
    expect(await found('Nothing — agreed')).toEqual(['sybiha']);
  });

  it('never fails, whatever is typed', async () => {
    const odd = fc.constantFrom('&', '|', '!', '<->', ':*', "'", '"', '\\', '(', ')', '=x', '#', '%', '_', '--', '$1', '🕊️', 'ı̇', 'ẞ', 'ﬃ', '\u202e', '\ud800', '\u0000', 'x'.repeat(280));
    const typed = fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(typed, async (parts) => {
        const { status } = await ours.viewer.call(listStatements, { params: talks.params, search: { q: parts.join(' ') } });
        expect([200, 400, 422]).toContain(status);
      }),
      { numRuns: 150 },
    );
  });
});

describe('of another workspace', () => {
  it('nothing is ever found, by any word', async () => {
    const theirs = await world.workspace('Theirs');
    const secret = await theirs.negotiation({ parties: ['Canaryland'], speakers: [{ name: 'Canary Zelenskyy', party: 'canaryland' }] });
    await secret.record({ party: 'Canaryland', speaker: 'canary-zelenskyy', quote: 'Canary Patriot.' });

    for (const q of ['canary', 'canaryland', 'zelensky', 'patriot', 'gazette', secret.id, `#${secret.id}`]) {
      const { items } = await ask(q);
      expect(JSON.stringify(items)).not.toMatch(/canary/i);
    }

    const api = new pg.Client({ connectionString: world.database.apiUrl });
    await api.connect();
    const search = () => api.query(`SELECT * FROM search_statements($1, '{canary}', '{false}', 'infinity')`, [secret.id]);
    const pinnedTo = (workspace: string) => api.query(`SELECT set_config('app.workspace_id', $1, false)`, [workspace]);
    await expect(search()).rejects.toMatchObject({ code: '42704' });
    await pinnedTo(ours.id);
    expect((await search()).rowCount).toBe(0);
    await pinnedTo(theirs.id);
    expect((await search()).rowCount).toBe(1);
    await api.end();
  });
});
