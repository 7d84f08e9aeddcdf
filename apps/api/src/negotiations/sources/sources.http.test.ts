import { createHash } from 'node:crypto';
import { listAudit } from '@standpoint/contracts/audit';
import {
  type CreateSource,
  createSource,
  type EditSource,
  editSource,
  listSourceRevisions,
  listSources,
  readSource,
  removeSource,
} from '@standpoint/contracts/sources';
import { listStatements, retractStatement } from '@standpoint/contracts/statements';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

describe('sources', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation();
  });
  afterAll(() => world.end());

  const create = (body: Partial<CreateSource>) =>
    ours.analyst.call(createSource, { params: talks.params, body: { outlet: 'Le Monde', title: 'Été', ...body } });

  it('make their slug of outlet and title, and number what is the same', async () => {
    const slugs = [await create({}), await create({}), await create({ outlet: 'Известия', title: 'Мир' })];
    expect(slugs.map(({ data }) => data.slug)).toEqual(['le-monde-ete', 'le-monde-ete-2', 'source']);
  });

  it('keep a slug that was chosen, once', async () => {
    expect((await create({ slug: 'chosen' })).data.slug).toBe('chosen');
    expect(await create({ slug: 'chosen' })).toMatchObject({ status: 409, code: 'slug-taken' });
  });

  it('archive a text with its SHA-256', async () => {
    const archivedText = 'The text – as printed.';
    const { data } = await create({ archivedText });
    expect(data.archivedSha256).toBe(createHash('sha256').update(archivedText).digest('hex'));
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'example.org', ' https://'])(
    'refuse an address that is not of the web: %s',
    async (url) => {
      expect(await create({ url })).toMatchObject({ status: 422, code: 'address-not-web' });
    },
  );

  it('are listed by outlet with language, day and reliability', async () => {
    await create({ outlet: 'Aftenposten', title: 'Fisk', language: 'nb', publishedOn: '2026-01-30', reliability: 'B' });
    const { data } = await ours.viewer.call(listSources, { params: talks.params });
    expect(data.items[0]).toMatchObject({ outlet: 'Aftenposten', language: 'nb', publishedOn: '2026-01-30', reliability: 'B' });
  });
});

describe('a source on record', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway'] });
  });
  afterAll(() => world.end());

  const create = async (slug: string, body: Partial<CreateSource> = {}) =>
    (await ours.analyst.must(createSource, { params: talks.params, body: { slug, outlet: 'Le Monde', title: slug, ...body } })).data;
  const at = (source: string) => ({ ...talks.params, source });
  const read = async (source: string, search = {}) => (await ours.viewer.must(readSource, { params: at(source), search })).data;
  const edit = (source: string, body: EditSource, ifMatch = 1) => ours.analyst.call(editSource, { params: at(source), body, ifMatch });

  it('is read with its text and with the statements that rest on it, here and elsewhere', async () => {
    await create('whole', { archivedText: 'All of it.' });
    const other = await ours.negotiation({ title: 'Other', parties: ['Iceland'] });
    await talks.record({ party: 'Norway', sources: [{ source: 'whole' }, { source: 'whole', locator: 'p. 2' }] });
    await talks.record({ party: 'Norway', sources: [{ source: 'whole' }], marking: 'red' });
    await other.record({ party: 'Iceland', sources: [{ source: 'whole' }] });

    expect(await read('whole')).toMatchObject({ archivedText: 'All of it.', statementCount: 1, statementCountElsewhere: 1 });
    const { data } = await ours.analyst.must(readSource, { params: at('whole') });
    expect(data).toMatchObject({ statementCount: 2, statementCountElsewhere: 1 });
  });

  it('has another reliability from an edit on, with its reason; statements as known before keep the old letter', async () => {
    await create('wire', { reliability: 'C' });
    await talks.record({ party: 'Norway', sources: [{ source: 'wire' }] });
    const known = await talks.knownNow();
    expect(await edit('wire', { reliability: 'A' })).toMatchObject({ status: 422, code: 'reliability-without-reason' });
    const { data } = await edit('wire', { reliability: 'A', reliabilityReason: 'Confirmed by both sides', reason: 'Reviewed' });
    const letterAt = async (search: { knownAt?: string }) => {
      const listed = await ours.viewer.must(listStatements, { params: talks.params, search });
      return listed.data.items.flatMap(({ sources }) => sources).find(({ slug }) => slug === 'wire')?.reliability;
    };

    expect(data).toMatchObject({ reliability: 'A', reliabilityReason: 'Confirmed by both sides', title: 'wire', revision: 2 });
    expect([await letterAt({}), await letterAt({ knownAt: known })]).toEqual(['A', 'C']);
    expect(await read('wire', { knownAt: known })).toMatchObject({ reliability: 'C', reliabilityReason: null, revision: 1 });
    const revisions = await ours.viewer.must(listSourceRevisions, { params: at('wire') });
    expect(revisions.data.items).toMatchObject([
      { revision: 2, reliability: 'A', reason: 'Reviewed', recordedBy: { name: 'Ours analyst' }, closedAt: null },
      { revision: 1, reliability: 'C', closedBy: { name: 'Ours analyst' } },
    ]);
  });

  it('keeps its text and hash through an edit of something else, and takes a new text with a new hash', async () => {
    const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
    await create('text', { archivedText: 'First' });
    const titled = await edit('text', { title: 'Another title' });
    const replaced = await edit('text', { archivedText: 'Second' }, 2);
    const emptied = await edit('text', { archivedText: null }, 3);

    expect(titled.data).toMatchObject({ title: 'Another title', archivedText: 'First', archivedSha256: hashOf('First') });
    expect(replaced.data).toMatchObject({ archivedText: 'Second', archivedSha256: hashOf('Second') });
    expect(emptied.data).toMatchObject({ archivedText: null, archivedSha256: null });
  });

  it('never shows its text in the audit log', async () => {
    await create('secret', { archivedText: 'Nobody but readers of the source' });
    await edit('secret', { title: 'Retitled' });
    const { text } = await ours.admin.must(listAudit, { params: ours.params, search: { limit: 2 } });
    expect(text).toContain('Retitled');
    expect(text).not.toContain('Nobody but readers');
  });

  it('is edited and removed on the revision it was read in', async () => {
    await create('stale');
    await edit('stale', { title: 'Newer' });
    const stale = { status: 412, problem: { current: { title: 'Newer', revision: 2 } } };
    expect(await edit('stale', { title: 'Other' })).toMatchObject(stale);
    expect(await ours.analyst.call(removeSource, { params: at('stale'), ifMatch: 1 })).toMatchObject(stale);
  });

  it('is not removed while a statement that stands rests on it, a draft too', async () => {
    await create('needed');
    const said = await talks.record({ party: 'Norway', sources: [{ source: 'needed' }], status: 'draft' });
    const remove = () => ours.analyst.call(removeSource, { params: at('needed'), ifMatch: 1 });
    expect(await remove()).toMatchObject({ status: 409, code: 'in-use', problem: { current: { uses: [{ subject: 'statement', count: 1 }] } } });

    const retraction = { params: { ...talks.params, statement: said.id }, body: { reason: 'Wrong' }, ifMatch: 1 };
    await ours.analyst.must(retractStatement, retraction);
    expect(await remove()).toMatchObject({ status: 204 });
    expect(await ours.viewer.call(readSource, { params: at('needed') })).toMatchObject({ status: 404, code: 'source-not-found' });
    await expect(talks.record({ party: 'Norway', sources: [{ source: 'needed' }] })).rejects.toThrow('source-not-found');
  });
});

describe('the list of sources', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ title: 'Gazetted', parties: ['Norway'] });
    for (const body of [
      { slug: 'b-old', outlet: 'Berg', title: 'Cod & haddock', publishedOn: '2026-01-01', language: 'nb', reliability: 'B' as const },
      { slug: 'b-new', outlet: 'Berg', title: 'Cod 100%', publishedOn: '2026-01-03', url: 'https://berg.example/Cod' },
      { slug: 'b-undated', outlet: 'Berg', title: 'Sild', reliability: 'F' as const },
      { slug: 'a', outlet: 'Aftenposten', title: 'Torsk', publishedOn: '2026-01-02', language: 'nb' },
      { slug: 'e', outlet: 'État', title: 'Morue', language: 'fr' },
    ]) {
      await ours.analyst.must(createSource, { params: talks.params, body });
    }
    await talks.record({ party: 'Norway', sources: [{ source: 'b-new' }] });
  });
  afterAll(() => world.end());

  const ALL = ['a', 'b-new', 'b-old', 'b-undated', 'gazette-gazetted', 'e'];
  const list = async (search: Record<string, string> = {}) =>
    (await ours.viewer.must(listSources, { params: talks.params, search })).data;
  const slugs = async (search: Record<string, string> = {}) => (await list(search)).items.map(({ slug }) => slug);

  it('is whole unless a limit is asked for', async () => {
    expect(await list()).toMatchObject({ next: null, total: 6 });
    expect(await slugs()).toEqual(ALL);
  });

  it.each(['1', '2', '5', '6'])('is paged without a gap or a repeat, %s at a time', async (limit) => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await list({ limit, ...(cursor ? { cursor } : {}) });
      expect(page.total).toBe(6);
      seen.push(...page.items.map(({ slug }) => slug));
      cursor = page.next;
    }
    expect(seen).toEqual(ALL);
  });

  it.each([
    [{ q: 'cod' }, ['b-new', 'b-old']],
    [{ q: 'COD berg' }, ['b-new', 'b-old']],
    [{ q: 'berg.example' }, ['b-new']],
    [{ q: '100%' }, ['b-new']],
    [{ q: '_' }, []],
    [{ outlet: 'Berg' }, ['b-new', 'b-old', 'b-undated']],
    [{ language: 'nb' }, ['a', 'b-old']],
    [{ reliability: 'B' }, ['b-old']],
    [{ reliability: 'none' }, ['a', 'b-new', 'gazette-gazetted', 'e']],
    [{ publishedFrom: '2026-01-02' }, ['a', 'b-new']],
    [{ publishedUntil: '2026-01-02' }, ['a', 'b-old']],
    [{ outlet: 'Berg', publishedFrom: '2026-01-02', q: 'cod' }, ['b-new']],
  ] as const)('is filtered by %j', async (search, found) => {
    expect(await slugs(search)).toEqual(found);
    expect((await list(search)).total).toBe(found.length);
  });

  it('counts statements where that is asked for', async () => {
    const counted = await list({ counts: 'true', outlet: 'Berg' });
    expect(counted.items.map(({ slug, statementCount }) => [slug, statementCount])).toEqual([
      ['b-new', 1],
      ['b-old', 0],
      ['b-undated', 0],
    ]);
    expect((await list()).items[0]).not.toHaveProperty('statementCount');
    expect(await list({ named: 'here', outlet: 'Berg' })).toMatchObject({ total: 1, items: [{ slug: 'b-new' }] });
  });

  it('refuses a cursor that it did not give', async () => {
    const answer = await ours.viewer.call(listSources, { params: talks.params, search: { cursor: 'WzFd' } });
    expect(answer).toMatchObject({ status: 400, problem: { errors: [{ path: 'search.cursor', code: 'cursor-unknown' }] } });
  });

  it('as known earlier lacks what came later', async () => {
    const known = await talks.knownNow();
    await ours.analyst.must(createSource, { params: talks.params, body: { slug: 'late', outlet: 'Aa', title: 'Late' } });
    expect(await slugs({ knownAt: known })).toEqual(ALL);
  });
});
