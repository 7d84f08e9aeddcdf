import net from 'node:net';
import { listAudit } from '@standpoint/contracts/audit';
import { createIssue } from '@standpoint/contracts/issues';
import { createNegotiation, editNegotiation, listNegotiations } from '@standpoint/contracts/negotiations';
import { createSource } from '@standpoint/contracts/sources';
import { recordStatement } from '@standpoint/contracts/statements';
import { createTestDatabase } from '../../../test/database.js';
import { FIVE_LEVELS, startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

describe('bad requests', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
    talks = await ours.negotiation({ parties: ['Norway'], issues: ['Cod quota'] });
  });
  afterAll(() => world.end());

  const post = (payload: string, contentType = 'application/json') =>
    world.app.inject({
      method: 'POST',
      url: `/api/v1/workspaces/${ours.slug}/negotiations`,
      payload,
      headers: { 'content-type': contentType, cookie: ours.admin.cookie },
    });

  it.each([
    ['JSON that breaks off', '{"slug":', 'application/json', 400, 'malformed'],
    ['no JSON object at all', '"text"', 'application/json', 400, 'malformed'],
    ['an empty body', '', 'application/json', 400, 'malformed'],
    ['a field that would change the prototype', '{"__proto__":{"role":"admin"}}', 'application/json', 400, 'malformed'],
    ['a form', 'slug=talks', 'application/x-www-form-urlencoded', 415, 'media-type-unsupported'],
    ['plain text', '{"slug":"talks","title":"Talks"}', 'text/plain', 415, 'media-type-unsupported'],
    ['more than a mebibyte', JSON.stringify({ title: 'x'.repeat(1024 * 1024) }), 'application/json', 413, 'too-large'],
  ])('answers %s with a problem', async (_, payload, contentType, status, code) => {
    const answer = await post(payload, contentType);

    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json()).toMatchObject({ status, code, requestId: answer.headers['x-request-id'] });
  });

  it.each(['/api/v1/nowhere', '/api/auth/nowhere', '/api', '/metrics/x', '/health/x'])(
    'answers an address without a route, %s, with a problem, also to a browser',
    async (url) => {
      const answer = await world.app.inject({ url, headers: { accept: 'text/html' } });
      expect(answer.json()).toMatchObject({ status: 404, code: 'route-not-found' });
    },
  );

  it('answers an address that cannot be decoded with a problem', async () => {
    const answer = await world.app.inject({ url: '/api/v1/workspaces/%zz' });
    expect(answer.json()).toMatchObject({ status: 400, code: 'malformed' });
  });

  it('names every fault by path and code, and the field nobody knows', async () => {
    const answer = await ours.admin.call(createIssue, {
      params: talks.params,
      body: {
        slug: 'With Capitals',
        title: 'x'.repeat(81),
        defaultSalience: 101,
        status: 'closed' as never,
        scale: { ...FIVE_LEVELS, levels: [{ value: 1, label: 'One' }] },
        ...{ order: 3 },
      },
    });

    expect(answer).toMatchObject({ status: 400, code: 'malformed' });
    expect(answer.problem?.errors.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'defaultSalience too-big',
      'order field-unknown',
      'scale.levels too-small',
      'slug wrong-format',
      'status word-unknown',
      'title too-long',
    ]);
  });

  it('answers 422 where the shape is right and only a rule is broken', async () => {
    const answer = await ours.admin.call(createNegotiation, {
      params: ours.params,
      body: { slug: 'x', title: 'X', timeZone: 'Kyiv', defaultAsOf: '01/02/2026' },
    });

    expect(answer.status).toBe(422);
    expect(answer.problem?.errors.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'defaultAsOf date-ambiguous',
      'timeZone time-zone-unknown',
    ]);
  });

  it('says which part of an address is wrong', async () => {
    const answer = await ours.admin.call(listAudit, { params: ours.params, search: { limit: 0 } });
    expect(answer.problem?.errors).toMatchObject([{ path: 'search.limit', code: 'too-small' }]);
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['half of a surrogate pair', 'a\ud800b'],
  ])('refuses text with %s', async (_, title) => {
    const answer = await ours.admin.call(createNegotiation, { params: ours.params, body: { slug: 'unstorable', title } });
    expect(answer).toMatchObject({ status: 422, code: 'text-unstorable' });
  });

  it('keeps what looks like SQL, markup or a formula as the text that it is', async () => {
    const title = `'); DROP TABLE source; -- <script>alert(1)</script> =1+1`;
    const { data } = await ours.analyst.call(createSource, { params: talks.params, body: { outlet: 'Gazette', title } });
    expect(data.title).toBe(title);
  });

  it('shows a script in a quote as text, in an answer that no browser runs', async () => {
    const quote = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const body = talks.statement({ party: 'Norway', issue: 'Cod quota', value: 1, quote });
    const answer = await ours.analyst.call(recordStatement, { params: talks.params, body });

    expect(answer.data.quote).toBe(quote);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' });
  });

  it('refuses a quote that is too long before it is looked at further', async () => {
    const body = talks.statement({ party: 'Norway', quote: 'x'.repeat(1_000_000) });
    const answer = await ours.analyst.call(recordStatement, { params: talks.params, body });

    expect(answer).toMatchObject({ status: 422, code: 'too-long' });
    expect(answer.problem?.errors).toMatchObject([{ path: 'quote' }]);
  });

  it.each([
    ['', 400],
    ['with space', 400],
    ['ключ', 400],
    ['x'.repeat(256), 400],
    ['x'.repeat(255), 201],
  ])('takes an Idempotency-Key of visible ASCII only: %s', async (key, status) => {
    const answer = await ours.admin.call(createNegotiation, {
      params: ours.params,
      body: { slug: 'keyed', title: 'Keyed' },
      headers: { 'idempotency-key': key },
    });
    expect(answer.status).toBe(status);
  });

  it('opens one negotiation for 50 requests at once with one key, all with the same answer', async () => {
    const headers = { 'idempotency-key': 'fifty' };
    const body = { slug: 'fifty', title: 'Fifty' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => ours.admin.call(createNegotiation, { params: ours.params, body, headers })),
    );
    const { rows } = await world.owner.query<{ count: string }>(
      `SELECT count(*) FROM audit_entry WHERE after ->> 'slug' = 'fifty'`,
    );

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(rows).toEqual([{ count: '1' }]);
  });

  it('refuses a key that was used for something else, also with the same fields in another order', async () => {
    const headers = { 'idempotency-key': 'again' };
    const send = (body: { slug: string; title: string }) =>
      ours.admin.call(createNegotiation, { params: ours.params, body, headers });

    expect(await send({ slug: 'again', title: 'Again' })).toMatchObject({ status: 201 });
    expect(await send({ title: 'Again', slug: 'again' })).toMatchObject({ status: 201 });
    expect(await send({ slug: 'again', title: 'Differs' })).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it('does an attempt that failed again when the key comes back', async () => {
    const headers = { 'idempotency-key': 'second-try' };
    const send = () => ours.admin.call(createNegotiation, { params: ours.params, body: { slug: 'freed', title: 'F' }, headers });
    await ours.admin.must(createNegotiation, { params: ours.params, body: { slug: 'freed', title: 'In the way' } });
    expect(await send()).toMatchObject({ status: 409, code: 'slug-taken' });

    await world.owner.query(`UPDATE negotiation SET slug = 'moved' WHERE slug = 'freed'`);
    expect(await send()).toMatchObject({ status: 201 });
  });

  it('edits only what was read: 428 without If-Match, 412 with an older one, and one of two at once', async () => {
    const { slug: negotiation } = await ours.negotiation({ title: 'Edited' });
    const edit = (title: string, ifMatch?: number) =>
      ours.reviewer.call(editNegotiation, {
        params: { ...ours.params, negotiation },
        body: { title },
        ...(ifMatch ? { ifMatch } : {}),
      });

    expect(await edit('No header')).toMatchObject({ status: 428, code: 'if-match-missing' });
    const both = await Promise.all([edit('One', 1), edit('Two', 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = await edit('Late', 1);
    expect(late).toMatchObject({ status: 412, code: 'stale' });
    expect(late.problem?.current).toMatchObject({ revision: 2, title: expect.stringMatching(/One|Two/) as string });
  });

  it.each(['"1"', '1', 'W/"1"'])('reads If-Match %s', async (ifMatch) => {
    const { slug: negotiation } = await ours.negotiation({ title: `Matched ${ifMatch.length}` });
    const answer = await ours.reviewer.call(editNegotiation, {
      params: { ...ours.params, negotiation },
      body: { staleAfterDays: 30 },
      headers: { 'if-match': ifMatch },
    });
    expect(answer.data).toMatchObject({ revision: 2, staleAfterDays: 30 });
  });

  it.each(['*', '"x"', '1, 2'])('refuses If-Match %s, which names no revision', async (ifMatch) => {
    const answer = await ours.reviewer.call(editNegotiation, {
      params: talks.params,
      body: { staleAfterDays: 30 },
      headers: { 'if-match': ifMatch },
    });
    expect(answer).toMatchObject({ status: 400, code: 'malformed' });
  });
});

describe('a database that goes away', () => {
  it('is answered with 503 and when to come back, and forgotten once it is there again', async () => {
    const database = await createTestDatabase();
    const target = new URL(database.apiUrl);
    const wire = await breakableWire(Number(target.port));
    target.port = String(wire.port);
    const world = await startWorld({ API_DATABASE_URL: target.toString() });
    const ours = await world.workspace('Away');

    wire.cut();
    const away = await ours.viewer.call(listNegotiations, { params: ours.params });
    const live = await world.app.inject({ url: '/health/live' });
    const ready = await world.app.inject({ url: '/health/ready' });
    wire.mend();
    const back = await ours.viewer.call(listNegotiations, { params: ours.params });
    await world.end();
    await wire.close();
    await database.drop();

    expect(away).toMatchObject({ status: 503, code: 'database-away' });
    expect(away.headers['retry-after']).toBeDefined();
    expect([live.statusCode, ready.statusCode]).toEqual([200, 503]);
    expect(back.status).toBe(200);
  });
});

/** A TCP connection to the database that can be cut and mended. */
async function breakableWire(targetPort: number) {
  const open = new Set<net.Socket>();
  let cut = false;
  const server = net.createServer((client) => {
    if (cut) return client.destroy();
    const upstream = net.connect(targetPort, '127.0.0.1');
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    client.pipe(upstream).pipe(client);
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    cut: () => {
      cut = true;
      for (const socket of open) socket.destroy();
    },
    mend: () => {
      cut = false;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
