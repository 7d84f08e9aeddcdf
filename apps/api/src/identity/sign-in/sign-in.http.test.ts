import { readMe } from '@standpoint/contracts/workspaces';
import { cookiesOf, personOf } from '../../../test/person.js';
import { startWorld, type World } from '../../../test/world.js';

const PASSWORD = 'correct horse battery';

describe('sign-in', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.end());

  const post = (path: string, payload: object, headers: Record<string, string> = {}) =>
    world.app.inject({ method: 'POST', url: `/api/auth/${path}`, payload, headers });

  it('lets a person in who has signed up, by a cookie that no script can read', async () => {
    const { email } = await world.person('Ada');
    const answer = await post('sign-in/email', { email: email.toUpperCase(), password: PASSWORD });
    const cookie = String(answer.headers['set-cookie']);

    expect(answer.json()).toEqual({ user: { id: expect.any(String), name: 'Ada', email } });
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/);
    const me = await personOf(world.app, cookiesOf(answer.headers['set-cookie'])).call(readMe, {});
    expect(me.data.user.name).toBe('Ada');
  });

  it('says the same of an unknown address and of a wrong password', async () => {
    const { email } = await world.person('Grace');
    const [wrong, unknown] = await Promise.all([
      post('sign-in/email', { email, password: 'wrong horse battery' }),
      post('sign-in/email', { email: 'nobody@example.org', password: 'wrong horse battery' }),
    ]);

    expect(wrong.statusCode).toBe(401);
    expect({ ...wrong.json<object>(), requestId: '' }).toEqual({ ...unknown.json<object>(), requestId: '' });
  });

  it('is over after signing out, also for whoever kept the cookie', async () => {
    const { cookie } = await world.person('Joan');
    await post('sign-out', {}, { cookie });

    expect((await personOf(world.app, cookie).call(readMe, {})).code).toBe('signed-out');
  });

  it('ends every other session when the password changes', async () => {
    const { cookie, email } = await world.person('Mary');
    const elsewhere = cookiesOf((await post('sign-in/email', { email, password: PASSWORD })).headers['set-cookie']);
    const changed = await post(
      'change-password',
      { currentPassword: PASSWORD, newPassword: 'another horse battery' },
      { cookie },
    );

    expect(changed.statusCode).toBe(200);
    expect((await personOf(world.app, elsewhere).call(readMe, {})).status).toBe(401);
    expect((await personOf(world.app, cookiesOf(changed.headers['set-cookie'])).call(readMe, {})).status).toBe(200);
    expect((await post('sign-in/email', { email, password: PASSWORD })).statusCode).toBe(401);
  });

  it('names every fault of a sign-up', async () => {
    const answer = await post('sign-up/email', { name: ' ', email: 'nowhere', password: 'short', role: 'admin' });

    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path).sort()).toEqual([
      'email',
      'name',
      'password',
      'role',
    ]);
  });

  it.each([
    ['short', 'password-too-short'],
    ['long'.repeat(33), 'password-too-long'],
  ])('says what is wrong with a password alone: %s', async (password, code) => {
    const answer = await post('sign-up/email', { name: 'Ada', email: 'alone@example.org', password });
    expect(answer.json()).toMatchObject({ status: 422, code });
  });

  it('refuses a second account with one address', async () => {
    const { email } = await world.person('Ruth');
    const answer = await post('sign-up/email', { name: 'Ruth again', email, password: PASSWORD });

    expect(answer.statusCode).toBe(422);
  });

  it('opens no other door of the library below', async () => {
    const paths = ['update-user', 'delete-user', 'forget-password', 'sign-in/social', 'list-sessions', 'revoke-sessions', 'reset-password/x'];
    const answers = await Promise.all(paths.map((path) => post(path, {})));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual(paths.map(() => 404));
  });

  it('never puts the session token into an answer', async () => {
    const { cookie, email } = await world.person('Rosa');
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
    const read = await world.app.inject({ url: '/api/auth/get-session', headers: { cookie } });
    const again = await post('sign-in/email', { email, password: PASSWORD });

    expect(token.length).toBeGreaterThan(20);
    expect(read.json<{ user: { name: string } }>().user.name).toBe('Rosa');
    expect(read.body + again.body).not.toMatch(/token/i);
    expect(read.body).not.toContain(token);
  });

  it('takes no forged cookie', async () => {
    const { cookie } = await world.person('Emmy');
    expect((await personOf(world.app, cookie.replace(/.{6}$/, 'AAAAAA')).call(readMe, {})).status).toBe(401);
  });
});

describe('the limit on sign-ins', () => {
  it('counts by the address of the connection, whatever the body or a header says', async () => {
    const world = await startWorld({ SIGN_INS_PER_MINUTE: '3' });
    const attempt = (number: number) =>
      world.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email: `person${number}@example.org`, password: 'guess number one' },
        headers: { 'x-forwarded-for': `10.0.0.${number}` },
      });
    const statuses = [];
    for (const number of [1, 2, 3, 4]) statuses.push((await attempt(number)).statusCode);
    const last = await attempt(5);
    await world.end();

    expect(statuses).toEqual([401, 401, 401, 429]);
    expect(last.json()).toMatchObject({ code: 'too-many-requests' });
    expect(last.headers['retry-after']).toBeDefined();
  });

  it('sends the cookie over HTTPS only where HTTPS is spoken', async () => {
    const world = await startWorld({ PUBLIC_URL: 'https://standpoint.example' });
    const answer = await world.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      payload: { name: 'Ada', email: 'ada@example.org', password: PASSWORD },
    });
    await world.end();

    expect(String(answer.headers['set-cookie'])).toMatch(/; Secure/);
    expect(answer.headers['strict-transport-security']).toBeDefined();
  });
});
