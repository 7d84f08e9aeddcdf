import { createHash } from 'node:crypto';
import { listAudit } from '@standpoint/contracts/audit';
import {
  acceptInvitation,
  createInvitation,
  listInvitations,
  openInvitation,
  resendInvitation,
  revokeInvitation,
} from '@standpoint/contracts/invitations';
import { listMembers, readMe, removeMember } from '@standpoint/contracts/workspaces';
import { openMailbox } from '../../../test/mailbox.js';
import type { Person } from '../../../test/person.js';
import { startWorld, type TestWorkspace, type World } from '../../../test/world.js';
import { makeToken } from './invitation-token.js';

type Mailbox = Awaited<ReturnType<typeof openMailbox>>;

let world: World;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await openMailbox();
  world = await startWorld({ SMTP_URL: mailbox.url, MAIL_FROM: 'Desk <desk@standpoint.example>', PUBLIC_URL: 'https://standpoint.example' });
});
afterAll(async () => {
  await world.end();
  await mailbox.close();
});

const tokenOf = (link: string | null) => new URL(link ?? '').hash.slice(1);
const invite = async ({ admin, params }: TestWorkspace, body: { email?: string | null; role: 'viewer' | 'analyst' | 'reviewer' | 'admin' }) => {
  const { data } = await admin.must(createInvitation, { params, body });
  return { ...data, token: tokenOf(data.link) };
};
const accept = (by: Person, token: string) => by.call(acceptInvitation, { body: { token } });
const roleOf = async ({ admin, params }: TestWorkspace, email: string) =>
  (await admin.must(listMembers, { params })).data.items.find((member) => member.email === email)?.role;

describe('an invitation', () => {
  it('goes out by mail, says who invites where as what, and its link makes a member', async () => {
    const ours = await world.workspace('Black Sea desk');
    const newcomer = await world.person('Newcomer');
    const { mail, link, email } = await invite(ours, { email: newcomer.email.toUpperCase(), role: 'analyst' });
    const sent = await mailbox.mailTo(newcomer.email);

    expect({ mail, email }).toEqual({ mail: 'sent', email: newcomer.email });
    expect(sent).toMatchObject({ from: 'desk@standpoint.example', subject: 'Black Sea desk admin invites you to “Black Sea desk” on Standpoint' });
    expect(sent.text).toMatch(/As an analyst you can read everything and log statements\./);
    expect(sent.link).toBe(link);
    expect(sent.link).toMatch(/^https:\/\/standpoint\.example\/join#[\w-]{64}$/);

    const opened = await world.anonymous.call(openInvitation, { body: { token: tokenOf(sent.link) } });
    expect(opened.data).toMatchObject({ workspace: 'Black Sea desk', invitedBy: 'Black Sea desk admin', role: 'analyst', email: newcomer.email });
    const accepted = await accept(newcomer, tokenOf(sent.link));
    expect(accepted.data).toMatchObject({ slug: ours.slug, role: 'analyst' });
    expect((await newcomer.must(readMe, {})).data.workspaces).toEqual([accepted.data]);
  });

  it('is a link alone where no address is given: for one person, whoever has it', async () => {
    const ours = await world.workspace('Open link');
    const before = mailbox.all.length;
    const { mail, token, email } = await invite(ours, { role: 'viewer' });
    const [first, second] = [await world.person('First'), await world.person('Second')];

    expect({ mail, email, sent: mailbox.all.length - before }).toEqual({ mail: null, email: null, sent: 0 });
    expect((await accept(first, token)).data.role).toBe('viewer');
    expect(await accept(second, token)).toMatchObject({ status: 404, code: 'invitation-unusable' });
  });

  it('is written down when it is made, accepted and taken back, without its token', async () => {
    const ours = await world.workspace('Written');
    const { token, id } = await invite(ours, { role: 'reviewer' });
    const other = await invite(ours, { role: 'admin' });
    const guest = await world.person('Guest');
    await accept(guest, token);
    await ours.admin.must(revokeInvitation, { params: { ...ours.params, invitation: other.id } });
    const { data, text } = await ours.admin.must(listAudit, { params: ours.params, search: { limit: 4 } });
    const { rows } = await world.owner.query('SELECT * FROM invitation');
    const kept = await world.owner.query('SELECT response FROM idempotency_key');

    expect(data.items.map(({ action, by, before, after }) => ({ action, by: by.name, before, after }))).toEqual([
      { action: 'revokeInvitation', by: 'Written admin', before: { email: null, role: 'admin' }, after: null },
      { action: 'acceptInvitation', by: 'Guest', before: null, after: { email: null, role: 'reviewer' } },
      { action: 'createInvitation', by: 'Written admin', before: null, after: { email: null, role: 'admin', days: 7 } },
      { action: 'createInvitation', by: 'Written admin', before: null, after: { email: null, role: 'reviewer', days: 7 } },
    ]);
    expect(rows.find((row: { id: string }) => row.id === id)).toMatchObject({ token_hash: createHash('sha256').update(token).digest('hex') });
    expect(text + JSON.stringify([rows, kept.rows])).not.toContain(token);
  });

  it('shows its link once, also when the request that made it is repeated', async () => {
    const { admin, params } = await world.workspace('Repeated');
    const ask = () => admin.must(createInvitation, { params, body: { role: 'viewer' }, headers: { 'idempotency-key': 'invite-once' } });
    const [first, again] = [(await ask()).data, (await ask()).data];
    const listed = await admin.must(listInvitations, { params });

    expect(again).toEqual({ ...first, link: null });
    expect(listed.data.items).toHaveLength(1);
    expect(listed.text).not.toContain(tokenOf(first.link));
    expect(listed.text).not.toContain('link');
  });

  it('never leads where a request says, only where the server stands', async () => {
    const { admin, params } = await world.workspace('Poisoned');
    const body = { email: 'poisoned@example.org', role: 'viewer' as const };
    const { data } = await admin.must(createInvitation, {
      params,
      body,
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', forwarded: 'host=evil.example' },
    });

    expect(data.link).toMatch(/^https:\/\/standpoint\.example\/join#/);
    expect((await mailbox.mailTo('poisoned@example.org')).raw).not.toContain('evil.example');
  });

  it.each([
    'a@example.org\r\nBcc: everybody@example.org',
    'a@example.org, b@example.org',
    'a@example.org;b@example.org',
    '"x\nBcc: b@example.org"@example.org',
    'Name <a@example.org>',
    'a@example.org%0aBcc:b@example.org',
  ])('takes one address and nothing beside it: %j', async (email) => {
    const { admin, params } = await world.workspace('Injected');
    expect(await admin.call(createInvitation, { params, body: { email, role: 'viewer' } })).toMatchObject({ status: 400 });
  });

  it('puts names into a mail as words, whatever they hold', async () => {
    const { admin, params } = await world.workspace('Evil\r\nBcc: everybody@example.org\r\n\r\n<script>');
    await admin.must(createInvitation, { params, body: { email: 'words@example.org', role: 'viewer' } });
    const { raw, to, subject, text } = await mailbox.mailTo('words@example.org');

    expect(to).toEqual(['words@example.org']);
    expect(raw).not.toMatch(/^bcc:/im);
    expect(raw.slice(raw.indexOf('<!doctype html>'))).not.toContain('<script>');
    expect([subject, text]).toEqual([expect.stringContaining('“Evil Bcc: everybody@example.org <script>”'), expect.stringContaining('<script>')]);
  });
});

describe('a token', () => {
  it('answers alike when it is wrong, used, taken back, replaced, too old, of nowhere or no token at all', async () => {
    const ours = await world.workspace('Alike');
    const [used, revoked, replaced, old] = [
      await invite(ours, { role: 'admin' }),
      await invite(ours, { role: 'admin' }),
      await invite(ours, { role: 'admin' }),
      await invite(ours, { role: 'admin' }),
    ];
    await accept(await world.person('Quick'), used.token);
    await ours.admin.must(revokeInvitation, { params: { ...ours.params, invitation: revoked.id } });
    await ours.admin.must(resendInvitation, { params: { ...ours.params, invitation: replaced.id } });
    await world.owner.query(`UPDATE invitation SET expires_at = clock_timestamp() - interval '1 second' WHERE id = $1`, [old.id]);
    const nowhere = makeToken('0198c5f0-0000-7000-8000-000000000000');
    const tokens = [used.token, revoked.token, replaced.token, old.token, makeToken(ours.id), nowhere, '', 'x', `${used.token}=`, used.id];
    const late = await world.person('Late');

    const answers = [];
    for (const token of tokens) {
      answers.push(await accept(late, token), await world.anonymous.call(openInvitation, { body: { token } }));
    }
    expect(new Set(answers.map(({ status, text }) => `${status} ${text.replace(/"requestId":"[^"]+"/, '')}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 404, code: 'invitation-unusable' });
    expect((await late.must(readMe, {})).data.workspaces).toEqual([]);
  });

  it('of one workspace opens no other', async () => {
    const [ours, theirs] = [await world.workspace('Ours'), await world.workspace('Theirs')];
    const { token } = await invite(ours, { role: 'admin' });
    const secret = Buffer.from(token, 'base64url').subarray(16);
    const moved = Buffer.concat([Buffer.from(theirs.id.replaceAll('-', ''), 'hex'), secret]).toString('base64url');
    const thief = await world.person('Thief');

    expect(await accept(thief, moved)).toMatchObject({ status: 404, code: 'invitation-unusable' });
    expect((await accept(thief, token)).data.slug).toBe(ours.slug);
    expect((await thief.must(readMe, {})).data.workspaces.map(({ slug }) => slug)).toEqual([ours.slug]);
  });

  it('makes one member of two who accept at once, and one of one who accepts twice', async () => {
    const ours = await world.workspace('Race');
    const { token } = await invite(ours, { role: 'analyst' });
    const people = await Promise.all(['Ada', 'Bo', 'Cy', 'Di'].map((name) => world.person(name)));
    const answers = await Promise.all(people.flatMap((person) => [accept(person, token), accept(person, token)]));
    const winners = answers.filter(({ status }) => status === 200);

    expect(winners).toHaveLength(2);
    expect(answers.filter(({ code }) => code === 'invitation-unusable')).toHaveLength(6);
    expect((await ours.admin.must(listMembers, { params: ours.params })).data.items).toHaveLength(5);
  });

  it('is of no use to who was removed since, and gives a member no other role', async () => {
    const ours = await world.workspace('Removed');
    const guest = await world.person('Guest');
    const { token } = await invite(ours, { role: 'viewer' });
    const better = await invite(ours, { role: 'admin' });
    await accept(guest, token);

    expect(await accept(guest, better.token)).toMatchObject({ status: 409, code: 'member-already' });
    expect(await roleOf(ours, guest.email)).toBe('viewer');
    const user = (await guest.must(readMe, {})).data.user.id;
    await ours.admin.must(removeMember, { params: { ...ours.params, user } });
    expect(await accept(guest, token)).toMatchObject({ status: 404, code: 'invitation-unusable' });
  });

  it('for one address is refused to another account, which is told which is which', async () => {
    const ours = await world.workspace('Named');
    const [invited, other] = [await world.person('Invited'), await world.person('Other')];
    const { token } = await invite(ours, { email: invited.email, role: 'viewer' });
    const refused = await accept(other, token);

    expect(refused).toMatchObject({ status: 409, code: 'invitation-for-another' });
    expect(refused.problem?.detail).toContain(invited.email);
    expect(refused.problem?.detail).toContain(other.email);
    expect((await accept(invited, token)).status).toBe(200);
  });
});
