import { listAudit } from '@standpoint/contracts/audit';
import { addMember, changeRole, createWorkspace, listMembers, readMe, readWorkspace, removeMember } from '@standpoint/contracts/workspaces';
import { startWorld, type World } from '../../../test/world.js';

describe('workspaces', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.end());

  it('makes whoever creates a workspace its admin', async () => {
    const founder = await world.person('Founder');
    const { data, status } = await founder.call(createWorkspace, { body: { slug: 'fisheries', name: 'Fisheries' } });
    const me = await founder.call(readMe, {});

    expect(status).toBe(201);
    expect(data).toMatchObject({ slug: 'fisheries', name: 'Fisheries', role: 'admin' });
    expect(me.data.workspaces).toEqual([data]);
  });

  it('is found by its slug and by its id', async () => {
    const { id, slug, viewer } = await world.workspace('Named twice');
    const bySlug = await viewer.call(readWorkspace, { params: { workspace: slug.toUpperCase() } });
    const byId = await viewer.call(readWorkspace, { params: { workspace: id.toUpperCase() } });

    expect(bySlug.data).toEqual({ id, slug, name: 'Named twice', role: 'viewer' });
    expect(byId.data).toEqual(bySlug.data);
  });

  it('refuses a slug that is taken', async () => {
    const { slug } = await world.workspace('First');
    const second = await world.person('Second');

    const answer = await second.call(createWorkspace, { body: { slug, name: 'Second' } });
    expect(answer).toMatchObject({ status: 409, code: 'slug-taken' });
  });

  it('creates one workspace for the same key, however often and at once it is sent', async () => {
    const founder = await world.person('Hasty');
    const headers = { 'idempotency-key': 'one-workspace' };
    const body = { slug: 'hasty', name: 'Hasty' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => founder.call(createWorkspace, { body, headers })),
    );
    const other = await founder.call(createWorkspace, { body: { ...body, slug: 'other' }, headers });

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(other).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect((await founder.call(readMe, {})).data.workspaces).toHaveLength(1);
  });
});

describe('members', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.end());

  const idOf = async (of: Awaited<ReturnType<World['workspace']>>, email: string) =>
    (await of.admin.call(listMembers, { params: of.params })).data.items.find((each) => each.email === email)?.userId ?? '';

  it('can be read by every member', async () => {
    const { viewer, params } = await world.workspace('Readers');
    const { data } = await viewer.call(listMembers, { params });

    expect(data.items.map(({ role }) => role)).toEqual(['admin', 'reviewer', 'analyst', 'viewer']);
  });

  it('refuses an address without an account, and says what to do', async () => {
    const { admin, params } = await world.workspace('Inviting');
    const answer = await admin.call(addMember, { params, body: { email: 'nobody@example.org', role: 'viewer' } });

    expect(answer).toMatchObject({ status: 422, code: 'account-unknown' });
    expect(answer.problem?.errors).toMatchObject([{ path: 'email' }]);
  });

  it('refuses who is a member already, and takes back who was one', async () => {
    const ours = await world.workspace('Coming back');
    const again = { params: ours.params, body: { email: ours.viewer.email, role: 'analyst' as const } };
    const user = await idOf(ours, ours.viewer.email);

    expect(await ours.admin.call(addMember, again)).toMatchObject({ status: 409, code: 'member-already' });
    await ours.admin.must(removeMember, { params: { ...ours.params, user } });
    expect((await ours.admin.call(addMember, again)).data).toMatchObject({ userId: user, role: 'analyst' });
  });

  it('holds a new role from the next request on', async () => {
    const ours = await world.workspace('Falling');
    const user = await idOf(ours, ours.reviewer.email);
    const params = { ...ours.params, user };

    expect((await ours.reviewer.call(readWorkspace, { params: ours.params })).data.role).toBe('reviewer');
    await ours.admin.must(changeRole, { params, body: { role: 'viewer' } });
    expect((await ours.reviewer.call(readWorkspace, { params: ours.params })).data.role).toBe('viewer');
    await ours.admin.must(removeMember, { params });
    expect(await ours.reviewer.call(readWorkspace, { params: ours.params })).toMatchObject({
      status: 404,
      code: 'workspace-not-found',
    });
  });

  it('keeps the last admin, also when two admins remove each other at once', async () => {
    const ours = await world.workspace('Two admins');
    const [first, second] = await Promise.all([idOf(ours, ours.admin.email), idOf(ours, ours.reviewer.email)]);
    const at = (user: string) => ({ params: { ...ours.params, user } });

    expect(await ours.admin.call(removeMember, at(first))).toMatchObject({ status: 409, code: 'last-admin' });
    expect(await ours.admin.call(changeRole, { ...at(first), body: { role: 'viewer' } })).toMatchObject({ code: 'last-admin' });

    await ours.admin.must(changeRole, { ...at(second), body: { role: 'admin' } });
    const both = await Promise.all([ours.admin.call(removeMember, at(second)), ours.reviewer.call(removeMember, at(first))]);
    const { rows } = await world.owner.query(
      `SELECT 1 FROM member WHERE workspace_id = $1 AND role = 'admin' AND removed_at IS NULL`,
      [ours.id],
    );
    // Who comes second is the last admin, or is no member any more when the request arrives.
    const [done, refused] = both.map(({ status }) => status).sort();
    expect(done).toBe(204);
    expect([404, 409]).toContain(refused);
    expect(rows).toHaveLength(1);
  });

  it('tells apart who may not manage members, and whom to ask', async () => {
    const { reviewer, params, viewer } = await world.workspace('Asking');
    const answer = await reviewer.call(addMember, { params, body: { email: viewer.email, role: 'admin' } });

    expect(answer).toMatchObject({ status: 403, code: 'forbidden' });
    expect(answer.problem?.detail).toContain('admin');
  });

  it('is written down: who did what, from and to, under which request', async () => {
    const ours = await world.workspace('Logged');
    const user = await idOf(ours, ours.viewer.email);
    const changed = await ours.admin.must(changeRole, { params: { ...ours.params, user }, body: { role: 'analyst' } });
    const { data } = await ours.admin.call(listAudit, { params: ours.params, search: { limit: 1 } });

    expect(data.items[0]).toMatchObject({
      action: 'changeRole',
      by: { name: 'Logged admin' },
      subject: 'member',
      subjectId: user,
      before: { role: 'viewer' },
      after: { role: 'analyst' },
      requestId: changed.headers['x-request-id'],
    });
  });
});

describe('the audit log', () => {
  it('is read page by page, newest first, without a gap', async () => {
    const world = await startWorld();
    const { admin, params } = await world.workspace('Paged');
    const actions: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await admin.call(listAudit, { params, search: { limit: 3, ...(cursor ? { cursor } : {}) } });
      actions.push(...data.items.map(({ action }) => action));
      cursor = data.next ?? undefined;
    } while (cursor);
    const nonsense = await admin.call(listAudit, { params, search: { cursor: 'x' } });
    await world.end();

    expect(actions).toEqual(['addMember', 'addMember', 'addMember', 'createWorkspace']);
    expect(nonsense).toMatchObject({ status: 400, code: 'malformed' });
  });
});
