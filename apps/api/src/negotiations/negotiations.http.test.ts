import { listAudit } from '@standpoint/contracts/audit';
import { createNegotiation, editNegotiation, listNegotiations, readNegotiation } from '@standpoint/contracts/negotiations';
import { createParty } from '@standpoint/contracts/parties';
import { startWorld, type TestWorkspace, type World } from '../../test/world.js';

describe('negotiations', () => {
  let world: World;
  let ours: TestWorkspace;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
  });
  afterAll(() => world.end());

  it('open with settings that make sense for most', async () => {
    const { data } = await ours.reviewer.call(createNegotiation, {
      params: ours.params,
      body: { slug: 'talks', title: '  Talks  ' },
    });
    expect(data).toMatchObject({
      slug: 'talks',
      title: 'Talks',
      timeZone: 'UTC',
      language: 'en',
      defaultAsOf: null,
      reviewRequired: false,
      staleAfterDays: 90,
      contestWindowDays: 14,
      revision: 1,
      version: 1,
    });
  });

  it('have a today of their own time zone', async () => {
    world.setNow('2026-01-31T23:30:00Z');
    const { slug } = await ours.negotiation({ title: 'In Kyiv', timeZone: 'Europe/Kyiv' });
    const { data } = await ours.viewer.call(readNegotiation, { params: { ...ours.params, negotiation: slug } });
    expect(data.today).toBe('2026-02-01');
  });

  it('are found by slug and by id, and listed by title', async () => {
    const { id, slug } = await ours.negotiation({ title: 'Another' });
    const read = (negotiation: string) => ours.viewer.call(readNegotiation, { params: { ...ours.params, negotiation } });
    const listed = await ours.viewer.call(listNegotiations, { params: ours.params });

    expect((await read(slug)).data).toEqual((await read(id)).data);
    expect(listed.data.items.map(({ title }) => title)).toEqual([...listed.data.items.map(({ title }) => title)].sort());
    expect(listed.data.items.map((each) => each.id)).toContain(id);
  });

  it('refuse a slug that another of the workspace has, not one of another workspace', async () => {
    const theirs = await world.workspace('Theirs');
    const create = (by: TestWorkspace) =>
      by.admin.call(createNegotiation, { params: by.params, body: { slug: 'same', title: 'Same' } });

    expect(await create(ours)).toMatchObject({ status: 201 });
    expect(await create(theirs)).toMatchObject({ status: 201 });
    expect(await create(ours)).toMatchObject({ status: 409, code: 'slug-taken' });
  });

  it('keep what an edit leaves out, count revisions, and write down both states', async () => {
    const { params, id } = await ours.negotiation({ title: 'Before', staleAfterDays: 60 });
    const edited = await ours.reviewer.must(editNegotiation, { params, body: { title: 'After' }, ifMatch: 1 });
    const { data } = await ours.admin.call(listAudit, { params: ours.params, search: { limit: 1 } });

    expect(edited.data).toMatchObject({ title: 'After', staleAfterDays: 60, revision: 2 });
    expect(data.items[0]).toMatchObject({
      action: 'editNegotiation',
      negotiationId: id,
      before: { title: 'Before' },
      after: { title: 'After' },
    });
  });

  it('all move on when something that they share changes', async () => {
    const [one, other] = [await ours.negotiation({ title: 'One' }), await ours.negotiation({ title: 'Other' })];
    const versionOf = async ({ params }: { params: { workspace: string; negotiation: string } }) =>
      (await ours.viewer.call(readNegotiation, { params })).data.version;
    const before = await versionOf(other);
    await ours.analyst.must(createParty, { params: one.params, body: { slug: 'shared', name: 'Shared', kind: 'state' } });

    expect(await versionOf(other)).toBe(before + 1);
  });
});
