import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './database.js';
import { until } from './until.js';

const PROGRAM = path.resolve('dist/main.js');

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}

describe('on SIGTERM', () => {
  let database: TestDatabase;
  let api: ChildProcess;
  let base: string;
  let said = '';

  beforeAll(async () => {
    expect(fs.existsSync(PROGRAM)).toBe(true);
    database = await createTestDatabase();
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    api = spawn(process.execPath, [PROGRAM], {
      env: { PATH: process.env.PATH, PORT: String(port), API_DATABASE_URL: database.apiUrl, AUTH_SECRET: 'a'.repeat(32), SHUTDOWN_NOTICE_MS: '1500' },
    });
    for (const stream of [api.stdout, api.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until(async () => (await fetch(`${base}/health/ready`).catch(() => undefined))?.ok ?? false);
  });
  afterAll(async () => {
    api.kill('SIGKILL');
    await database.drop();
  });

  it('the API says it is not ready, finishes what is under way, takes nothing new and ends', async () => {
    const [locker, watcher] = [new pg.Client(database.ownerUrl), new pg.Client(database.ownerUrl)];
    await Promise.all([locker.connect(), watcher.connect()]);
    await locker.query('BEGIN; LOCK TABLE "user"');
    const underWay = fetch(`${base}/api/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Late', email: 'late@example.org', password: 'correct horse battery' }),
    });
    await until(async () => {
      const { rows } = await watcher.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`);
      return rows.length > 0;
    });

    const asked = Date.now();
    const ended = once(api, 'exit');
    api.kill('SIGTERM');
    await until(async () => (await fetch(`${base}/health/ready`)).status === 503);
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    await locker.query('ROLLBACK');
    await Promise.all([locker.end(), watcher.end()]);

    expect((await underWay).status).toBe(200);
    expect(await ended).toEqual([0, null]);
    expect(Date.now() - asked).toBeLessThan(10_000);
    await expect(fetch(`${base}/health/live`)).rejects.toThrow();
    expect(said).not.toMatch(/correct horse|late@example|session_token/);
  });
});
