import {
  acceptInvitation,
  createInvitation,
  listInvitations,
  MAX_INVITATIONS_PER_HOUR,
  MAX_OPEN_INVITATIONS,
  openInvitation,
  resendInvitation,
  revokeInvitation,
} from '@standpoint/contracts/invitations';
import { changeRole, listMembers, removeMember } from '@standpoint/contracts/workspaces';
import { openMailbox } from '../../../test/mailbox.js';
import { startWorld, type TestWorkspace, type World } from '../../../test/world.js';

const tokenOf = (link: string | null) => new URL(link ?? '').hash.slice(1);
const idOf = async ({ admin, params }: TestWorkspace, email: string) =>
  (await admin.must(listMembers, { params })).data.items.find((member) => member.email === email)?.userId ?? '';

describe('who may invite', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.end());

  it.each(['viewer', 'analyst', 'reviewer'] as const)('is no %s, for no role at all', async (role) => {
    const ours = await world.workspace('Climbing');
    const { data } = await ours.admin.must(createInvitation, { params: ours.params, body: { role: 'viewer' } });
    const at = { params: { ...ours.params, invitation: data.id } };
    const by = ours[role];
    const answers = [
      await by.call(createInvitation, { params: ours.params, body: { email: by.email, role: 'admin' } }),
      await by.call(createInvitation, { params: ours.params, body: { role: 'viewer' } }),
      await by.call(resendInvitation, at),
      await by.call(revokeInvitation, at),
      await by.call(listInvitations, { params: ours.params }),
    ];

    expect(answers.map(({ status, code }) => `${status} ${code}`)).toEqual(answers.map(() => '403 forbidden'));
  });

  it('ends with the role: links of who is no admin any more are void', async () => {
    const ours = await world.workspace('Leaving');
    const user = await idOf(ours, ours.reviewer.email);
    const params = { ...ours.params, user };
    const made = async () =>
      tokenOf((await ours.reviewer.must(createInvitation, { params: ours.params, body: { role: 'admin' } })).data.link);
    const open = (token: string) => world.anonymous.call(openInvitation, { body: { token } });

    await ours.admin.must(changeRole, { params, body: { role: 'admin' } });
    const first = await made();
    expect((await open(first)).status).toBe(200);
    await ours.admin.must(changeRole, { params, body: { role: 'viewer' } });
    expect(await open(first)).toMatchObject({ code: 'invitation-unusable' });

    await ours.admin.must(changeRole, { params, body: { role: 'admin' } });
    const second = await made();
    await ours.admin.must(removeMember, { params });
    expect(await open(second)).toMatchObject({ code: 'invitation-unusable' });
  });

  it('finds neither an invitation of another workspace nor one that is settled', async () => {
    const [ours, theirs] = [await world.workspace('Ours'), await world.workspace('Theirs')];
    const { data } = await ours.admin.must(createInvitation, { params: ours.params, body: { role: 'viewer' } });
    const elsewhere = { params: { ...theirs.params, invitation: data.id } };
    const here = { params: { ...ours.params, invitation: data.id } };

    expect(await theirs.admin.call(revokeInvitation, elsewhere)).toMatchObject({ status: 404, code: 'invitation-not-found' });
    expect(await theirs.admin.call(resendInvitation, elsewhere)).toMatchObject({ status: 404, code: 'invitation-not-found' });
    await ours.admin.must(revokeInvitation, here);
    expect(await ours.admin.call(revokeInvitation, here)).toMatchObject({ status: 404 });
    expect(await ours.admin.call(resendInvitation, here)).toMatchObject({ status: 404 });
  });
});

describe('how many invitations', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.end());

  const fill = (workspaceId: string, count: number, createdAt: string) =>
    world.owner.query(
      `INSERT INTO invitation (workspace_id, id, role, token_hash, created_by, created_at, expires_at)
       SELECT $1, gen_random_uuid(), 'viewer', gen_random_uuid()::text, (SELECT user_id FROM member WHERE workspace_id = $1 AND role = 'admin'),
              ${createdAt}, clock_timestamp() + interval '7 days' FROM generate_series(1, $2::integer)`,
      [workspaceId, count],
    );

  it('can be open at a time is limited', async () => {
    const { admin, params, id } = await world.workspace('Many');
    const ask = () => admin.call(createInvitation, { params, body: { role: 'viewer' } });
    await fill(id, MAX_OPEN_INVITATIONS - 1, `clock_timestamp() - interval '1 day'`);

    expect((await ask()).status).toBe(201);
    expect(await ask()).toMatchObject({ status: 409, code: 'too-many-invitations' });
  });

  it('go out in an hour is limited, repeated ones included', async () => {
    const { admin, params, id } = await world.workspace('Fast');
    await fill(id, MAX_INVITATIONS_PER_HOUR - 1, 'clock_timestamp()');
    const made = await admin.must(createInvitation, { params, body: { role: 'viewer' } });
    const again = await admin.call(resendInvitation, { params: { ...params, invitation: made.data.id } });

    expect(again).toMatchObject({ status: 429, code: 'too-many-invitations' });
    expect(again.headers['retry-after']).toBeDefined();
    const { data } = await admin.must(listInvitations, { params });
    expect(data.items.some(({ id: open }) => open === made.data.id)).toBe(true);
  });

  it('to one address is one at a time; one that ran out makes room', async () => {
    const { admin, params, viewer } = await world.workspace('Once');
    const ask = (email: string) => admin.call(createInvitation, { params, body: { email, role: 'viewer' } });
    const first = await ask('once@example.org');

    expect(await ask('ONCE@example.org')).toMatchObject({ status: 409, code: 'invited-already' });
    expect(await ask(viewer.email)).toMatchObject({ status: 409, code: 'member-already' });
    await world.owner.query(`UPDATE invitation SET expires_at = clock_timestamp() WHERE id = $1`, [first.data.id]);
    expect((await admin.must(listInvitations, { params })).data.items).toMatchObject([{ id: first.data.id, expired: true }]);
    expect((await ask('once@example.org')).status).toBe(201);
    expect((await admin.must(listInvitations, { params })).data.items).toMatchObject([{ expired: false }]);
  });

  it('tries at tokens are limited by the address of the connection', async () => {
    const strict = await startWorld({ SIGN_INS_PER_MINUTE: '3' });
    const attempts = [];
    for (let tried = 0; tried < 4; tried++) attempts.push(await strict.anonymous.call(openInvitation, { body: { token: 'guess' } }));
    await strict.end();

    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 429]);
  });
});

describe('a mail that cannot be sent', () => {
  it('does not undo the invitation, is shown, and can be sent again with another link', async () => {
    const mailbox = await openMailbox();
    const world = await startWorld({ SMTP_URL: mailbox.url });
    const { admin, params } = await world.workspace('Undelivered');
    const newcomer = await world.person('Newcomer');
    mailbox.behaviour.refusing = true;
    const failed = (await admin.must(createInvitation, { params, body: { email: newcomer.email, role: 'viewer' } })).data;
    const listed = (await admin.must(listInvitations, { params })).data.items;
    mailbox.behaviour.refusing = false;
    const again = (await admin.must(resendInvitation, { params: { ...params, invitation: failed.id } })).data;
    const { link } = await mailbox.mailTo(newcomer.email);

    expect(failed.mail).toBe('failed');
    expect(listed).toMatchObject([{ id: failed.id, mail: 'failed' }]);
    expect(again).toMatchObject({ mail: 'sent', email: newcomer.email, role: 'viewer', link });
    expect((await newcomer.call(acceptInvitation, { body: { token: tokenOf(failed.link) } })).code).toBe('invitation-unusable');
    expect((await newcomer.call(acceptInvitation, { body: { token: tokenOf(link) } })).status).toBe(200);
    await world.end();
    await mailbox.close();
  });

  it('is not waited for where no server answers', async () => {
    const mailbox = await openMailbox();
    await mailbox.close();
    const world = await startWorld({ SMTP_URL: mailbox.url });
    const { admin, params } = await world.workspace('Nobody there');
    const { data } = await admin.must(createInvitation, { params, body: { email: 'nobody@example.org', role: 'viewer' } });
    await world.end();

    expect(data).toMatchObject({ mail: 'failed', link: expect.stringContaining('/join#') as string });
  });
});

describe('without a mail server', () => {
  it('the log alone holds recipient and link, and the answer says so; no other line has either', async () => {
    const world = await startWorld();
    const lines: object[] = [];
    world.app.useLogger({ log: (line: object) => lines.push(line), error: (line: object) => lines.push(line), warn: (line: object) => lines.push(line) });
    const { admin, params } = await world.workspace('Quiet');
    const { data } = await admin.must(createInvitation, { params, body: { email: 'quiet@example.org', role: 'viewer' } });
    const token = tokenOf(data.link);
    await world.anonymous.call(openInvitation, { body: { token } });
    await (await world.person('Wrong')).call(acceptInvitation, { body: { token } });
    await world.end();

    const holding = lines.filter((line) => JSON.stringify(line).includes(token));
    expect(data).toMatchObject({ mail: 'logged', link: expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/join#/) as string });
    expect(holding).toMatchObject([{ mail: 'not sent: SMTP_URL is not set', to: 'quiet@example.org', link: data.link }]);
  });
});
