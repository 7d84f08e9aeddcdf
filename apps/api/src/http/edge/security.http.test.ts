import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startWorld, type World } from '../../../test/world.js';

describe('what every answer carries', () => {
  let world: World;
  let folder: string;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standpoint-web-'));
    fs.mkdirSync(path.join(folder, 'assets'));
    fs.writeFileSync(path.join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__"><div id="root"></div>');
    fs.writeFileSync(path.join(folder, 'assets', 'index-abc123.js'), 'export {};');
    fs.writeFileSync(path.join(folder, 'icon.svg'), '<svg/>');
    world = await startWorld({ WEB_ROOT: folder });
  });
  afterAll(async () => {
    await world.end();
    fs.rmSync(folder, { recursive: true });
  });

  const get = (url: string, accept = 'text/html') => world.app.inject({ url, headers: { accept } });

  it('lets the page’s own styles through by a nonce that no other page has', async () => {
    const pages = await Promise.all([get('/w/demo/n/talks/matrix?asOf=2026-01-31'), get('/')]);
    const nonces = pages.map(({ body }) => /nonce="([^"]{20,})"/.exec(body)?.[1] ?? '');
    const policies = pages.map(({ headers }) => String(headers['content-security-policy']));

    expect(pages.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(policies.map((policy, at) => policy.includes(`style-src 'self' 'nonce-${nonces[at]}'`))).toEqual([true, true]);
    expect(policies.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  it('keeps a hashed file for ever and the page itself never', async () => {
    const [page, script, icon] = await Promise.all([get('/sign-in'), get('/assets/index-abc123.js'), get('/icon.svg')]);

    expect(page.headers['cache-control']).toBe('no-cache');
    expect(script.headers['cache-control']).toMatch(/immutable/);
    expect(icon.headers['cache-control']).toBe('no-cache');
  });

  it('answers a missing file with a problem, not with the page', async () => {
    const [script, api] = await Promise.all([get('/assets/gone.js', '*/*'), get('/api/v1/gone')]);
    expect([script.statusCode, api.statusCode]).toEqual([404, 404]);
  });

  it('serves what a build put there while it ran, and nothing from above', async () => {
    fs.writeFileSync(path.join(folder, 'assets', 'index-def456.js'), 'export const late = true;');
    fs.writeFileSync(`${folder}.txt`, 'secret');
    const above = [`/../${path.basename(folder)}.txt`, `/..%2f${path.basename(folder)}.txt`, `/%2e%2e/${path.basename(folder)}.txt`];
    const answers = await Promise.all(above.map((url) => get(url, '*/*')));
    fs.rmSync(`${folder}.txt`);

    expect((await get('/assets/index-def456.js')).body).toContain('late');
    expect((await get('/index.html')).body).not.toContain('__CSP_NONCE__');
    expect(answers.map(({ body }) => body).join()).not.toContain('secret');
    expect(answers.map(({ statusCode }) => statusCode >= 400)).toEqual([true, true, true]);
  });

  it('is not framed, not sniffed and gives nobody its address', async () => {
    const { headers } = await get('/api/openapi.json');
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it.each([
    ['a page of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site', origin: 'https://sister.example' }, 403],
    ['an older browser on another site', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' }, 401],
    ['our own page in an older browser', { origin: 'http://localhost:80' }, 401],
    ['a program', {}, 401],
  ])('lets a write by %s no further than it may go', async (_, headers, status) => {
    const answer = await world.app.inject({ method: 'POST', url: '/api/v1/workspaces', payload: {}, headers });
    expect(answer.statusCode).toBe(status);
  });

  it('lets every site read what is public, as there is nothing to forge', async () => {
    const answer = await world.app.inject({ url: '/api/openapi.json', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.statusCode).toBe(200);
  });
});

describe('the limit on requests', () => {
  it('answers 429 with when to come back', async () => {
    const world = await startWorld({ REQUESTS_PER_MINUTE: '2' });
    const statuses = [];
    for (let sent = 0; sent < 3; sent++) statuses.push((await world.app.inject({ url: '/health/live' })).statusCode);
    await world.end();

    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('metrics', () => {
  it('count requests by route, and hold no address of a workspace', async () => {
    const world = await startWorld();
    await world.app.inject({ url: '/api/v1/workspaces/secret-talks' });
    const { body } = await world.app.inject({ url: '/metrics' });
    await world.end();

    expect(body).toContain('http_request_duration_seconds_count{method="GET",route="/api/v1/workspaces/:workspace",status="401"} 1');
    expect(body).not.toContain('secret-talks');
  });
});
