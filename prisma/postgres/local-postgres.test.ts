import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from './local-postgres.js';
import { isAlive } from './postmaster.js';

const quiet = () => undefined;
let parent: string;
let folder: string;

beforeEach(() => {
  parent = fs.mkdtempSync(path.join(os.tmpdir(), 'standpoint-local-'));
  fs.chmodSync(parent, 0o755);
  folder = path.join(parent, 'postgres');
});

afterEach(() => fs.rmSync(parent, { recursive: true, force: true }));

const start = (firstPort: number) => startPostgres({ folder, firstPort, say: quiet });
const pidOf = () => Number(fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);

async function scalar(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return Object.values(rows[0] ?? {})[0];
}

it('keeps the data from one start to the next, also over a pid file of another program', async () => {
  const first = await start(56_100);
  await scalar(first.url, 'CREATE TABLE kept AS SELECT 7 AS seven');
  const pid = pidOf();
  await first.stop();
  expect(isAlive(pid)).toBe(false);

  // The number in the file is alive, but it is this test's.
  fs.writeFileSync(path.join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n0\n56100\n`);
  const second = await start(56_100);
  expect(await scalar(second.url, 'SELECT seven FROM kept')).toBe(7);
  await second.stop();
});

it('takes over a server that is still running', async () => {
  const first = await start(56_200);
  const second = await start(56_200);
  expect(second.url).toBe(first.url);
  await second.stop();
  await first.stop();
});

it('takes the next port when one is taken', async () => {
  const stranger = net.createServer().listen(56_300, '127.0.0.1');
  const postgres = await start(56_300);
  expect(new URL(postgres.url).port).toBe('56301');
  await postgres.stop();
  stranger.close();
});

it('sorts the same way on every machine', async () => {
  const postgres = await start(56_400);
  expect(await scalar(postgres.url, `SELECT datlocale FROM pg_database WHERE datname = 'standpoint'`)).toBe('C.UTF-8');
  await postgres.stop();
});
