import { createHash } from 'node:crypto';
import { type CreateSource, createSource, listSources } from '@standpoint/contracts/sources';
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
