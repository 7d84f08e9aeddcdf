import { readMe } from '@standpoint/contracts/workspaces';
import { openMailbox } from '../../../test/mailbox.js';
import { cookiesOf, personOf } from '../../../test/person.js';
import { startWorld, type World } from '../../../test/world.js';
import { until } from '../../../test/until.js';

const PASSWORD = 'correct horse battery';
const ANOTHER = 'another horse battery';

describe('a forgotten password', () => {
  let world: World;
  let mailbox: Awaited<ReturnType<typeof openMailbox>>;
  beforeAll(async () => {
    mailbox = await openMailbox();
    world = await startWorld({ SMTP_URL: mailbox.url, PUBLIC_URL: 'https://standpoint.example/' });
  });
  afterAll(async () => {
    await world.end();
    await mailbox.close();
  });

  const post = (path: string, payload: object, headers: Record<string, string> = {}) =>
    world.app.inject({ method: 'POST', url: `/api/auth/${path}`, payload, headers });
  const ask = (email: string, headers = {}) => post('request-password-reset', { email }, headers);
  const reset = (token: string, newPassword = ANOTHER) => post('reset-password', { token, newPassword });
  const signIn = async (email: string, password: string) => (await post('sign-in/email', { email, password })).statusCode;
  const mailsTo = (email: string) => mailbox.all.filter(({ to }) => to.includes(email));
  const tokenTo = async (email: string) => {
    await ask(email);
    return new URL((await mailbox.mailTo(email)).link).hash.slice(1);
  };

  it('is replaced by a link to the address of the account, once, and every session ends', async () => {
    const { email, cookie } = await world.person('Forgetful');
    const answer = await ask(email.toUpperCase());
    const { link, subject } = await mailbox.mailTo(email);
    const token = new URL(link).hash.slice(1);

    expect([answer.statusCode, answer.json()]).toEqual([200, { mail: 'sent' }]);
    expect(subject).toBe('Choose a new password for Standpoint');
    expect(link).toMatch(/^https:\/\/standpoint\.example\/reset-password#\w{24,}$/);
    expect((await personOf(world.app, cookie).call(readMe, {})).status).toBe(200);
    expect((await reset(token)).statusCode).toBe(200);
    expect((await personOf(world.app, cookie).call(readMe, {})).code).toBe('signed-out');
    expect([await signIn(email, PASSWORD), await signIn(email, ANOTHER)]).toEqual([401, 200]);
    expect((await reset(token, 'a third horse battery')).json()).toMatchObject({ status: 422, code: 'link-unusable' });
    expect(await signIn(email, ANOTHER)).toBe(200);
  });

  it('is answered alike whether there is such an account or not', async () => {
    const { email } = await world.person('Known');
    const [known, unknown] = [await ask(email), await ask('unknown@example.org')];
    await mailbox.mailTo(email);

    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    expect(Object.keys(unknown.headers).sort()).toEqual(Object.keys(known.headers).sort());
    expect(mailsTo('unknown@example.org')).toEqual([]);
  });

  it('keeps a hash of the token alone, and refuses what is kept in its place', async () => {
    const { email } = await world.person('Hashed');
    const token = await tokenTo(email);
    const { rows } = await world.owner.query<{ identifier: string }>(
      `SELECT v.identifier FROM verification v JOIN "user" u ON v.value = u.id::text WHERE u.email = $1`,
      [email],
    );

    expect(rows).toHaveLength(1);
    expect(rows[0]?.identifier).not.toContain(token);
    expect((await reset(rows[0]?.identifier ?? '')).json()).toMatchObject({ code: 'link-unusable' });
    expect((await reset(token)).statusCode).toBe(200);
  });

  it('cannot be replaced by a link that is too old, or sent before the password changed', async () => {
    const person = await world.person('Slow');
    const old = await tokenTo(person.email);
    await world.owner.query(`UPDATE verification SET expires_at = now() - interval '1 second'`);
    const { email, cookie } = await world.person('Changed');
    const sent = await tokenTo(email);
    await post('change-password', { currentPassword: PASSWORD, newPassword: ANOTHER }, { cookie });

    expect((await reset(old, 'a third horse battery')).json()).toMatchObject({ code: 'link-unusable' });
    expect((await reset(sent, 'a third horse battery')).json()).toMatchObject({ code: 'link-unusable' });
    expect(await signIn(email, ANOTHER)).toBe(200);
  });

  it('is replaced by the first of two at once', async () => {
    const { email } = await world.person('Twice');
    const token = await tokenTo(email);
    const passwords = ['first horse battery', 'second horse battery'];
    const statuses = (await Promise.all(passwords.map((password) => reset(token, password)))).map(({ statusCode }) => statusCode);
    const opened = await Promise.all(passwords.map((password) => signIn(email, password)));

    expect(statuses.sort()).toEqual([200, 422]);
    expect(opened.sort()).toEqual([200, 401]);
  });

  it('leaves a weak new password refused and the link unused', async () => {
    const { email } = await world.person('Weak');
    const token = await tokenTo(email);

    expect((await reset(token, 'short')).json()).toMatchObject({ status: 422, code: 'password-too-short' });
    expect((await reset(token)).statusCode).toBe(200);
  });

  it('fills nobody’s mailbox', async () => {
    const { email } = await world.person('Pestered');
    for (let asked = 0; asked < 8; asked++) await ask(email);
    const count = async () =>
      (await world.owner.query(`SELECT 1 FROM verification v JOIN "user" u ON v.value = u.id::text WHERE u.email = $1`, [email])).rowCount;
    await until(async () => (await count()) === 8);
    const { email: next } = await world.person('Next');
    await tokenTo(next);

    expect(mailsTo(email).length).toBeLessThanOrEqual(5);
    expect(mailsTo(email).length).toBeGreaterThan(0);
  });

  it.each([
    [{ host: 'evil.example' }],
    [{ 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }],
    [{ forwarded: 'host=evil.example;proto=http' }],
  ])('leads where the server stands, whatever a request says: %j', async (headers) => {
    const { email } = await world.person('Poisoned');
    await ask(email, headers);
    const mail = await mailbox.mailTo(email);

    expect(mail.link).toMatch(/^https:\/\/standpoint\.example\//);
    expect(mail.raw).not.toContain('evil.example');
  });

  it.each(['a@example.org\r\nBcc: b@example.org', 'a@example.org,b@example.org', '', 'nobody', { email: 'x' }, ['a@example.org']])(
    'takes one address: %j',
    async (email) => {
      expect((await post('request-password-reset', { email })).statusCode).toBe(400);
    },
  );
});

it('without a mail server the log holds the link, and the answer says so', async () => {
  const world = await startWorld();
  const lines: object[] = [];
  world.app.useLogger({ log: (line: object) => lines.push(line), error: (line: object) => lines.push(line), warn: () => undefined });
  const { email } = await world.person('Quiet');
  const answer = await world.app.inject({ method: 'POST', url: '/api/auth/request-password-reset', payload: { email } });
  await until(async () => lines.some((line) => 'link' in line));
  const [line] = lines.filter((each): each is { to: string; link: string } => 'link' in each);
  const token = line?.link.split('#')[1] ?? '';
  const reset = await world.app.inject({ method: 'POST', url: '/api/auth/reset-password', payload: { token, newPassword: ANOTHER } });
  const signedIn = await world.app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: { email, password: ANOTHER } });
  const cookie = cookiesOf(signedIn.headers['set-cookie']);
  const me = await personOf(world.app, cookie).call(readMe, {});
  await world.end();

  expect(answer.json()).toEqual({ mail: 'logged' });
  expect(line?.to).toBe(email);
  expect([reset.statusCode, me.data.user.email]).toEqual([200, email]);
  expect(lines.filter((each) => JSON.stringify(each).includes(token))).toHaveLength(1);
});
