import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { ensureApiLogin } from '@standpoint/db/api-login';
import { migrate } from '@standpoint/db/migrate';
import { findFreePort } from '@standpoint/db/postgres/free-port';
import { startPostgres } from '@standpoint/db/postgres/local-postgres';
import pg from 'pg';
import { startApi } from '../local/api-process.mjs';
import { inRoot } from '../local/checkout.mjs';
import { signUp } from './person.mjs';

/** Everything that has to be ended, last made first. */
export class Ends {
  #ends = [];

  add(end) {
    this.#ends.push(end);
  }

  async all() {
    for (const end of this.#ends.splice(0).reverse()) await Promise.resolve(end()).catch((error) => console.error(error.message));
  }
}

/** A database of the bench's own, migrated and empty. */
export async function openDatabase(ends, say) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standpoint-bench-'));
  // Not 0700 as mkdtemp makes it: the server may run under another user.
  fs.chmodSync(folder, 0o755);
  ends.add(() => fs.rmSync(folder, { recursive: true, force: true }));
  const ownerUrl = process.env.BENCH_DATABASE_URL ? await databaseOn(process.env.BENCH_DATABASE_URL, ends) : await ownServer(folder, ends, say);
  const apiUrl = await ensureApiLogin(ownerUrl);
  await migrate(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl, options: '-c TimeZone=UTC' });
  owner.on('error', () => undefined);
  await owner.connect();
  ends.add(() => owner.end());
  const { rows } = await owner.query('SHOW server_version');
  return { folder, ownerUrl, apiUrl, owner, version: rows[0].server_version };
}

async function ownServer(folder, ends, say) {
  const firstPort = 57_000 + (process.pid % 3_000);
  const postgres = await startPostgres({ folder: path.join(folder, 'postgres'), firstPort, throwaway: true, durable: true, say });
  ends.add(postgres.stop);
  return postgres.url;
}

async function databaseOn(serverUrl, ends) {
  const name = `standpoint_bench_${randomBytes(4).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  ends.add(() => onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

async function onServer(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** The API as it runs in production, and somebody who is signed in. */
export async function openApi({ folder, apiUrl }, ends) {
  const port = await findFreePort(3_900 + (process.pid % 90));
  const environment = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    API_DATABASE_URL: apiUrl,
    AUTH_SECRET: 'a secret of the bench alone, of enough length',
    WEB_ROOT: inRoot('apps/web/dist'),
    LOG_LEVEL: 'warn',
    SIGN_INS_PER_MINUTE: '100000',
    REQUESTS_PER_MINUTE: '100000000',
  };
  const api = await startApi(environment, path.join(folder, 'api.log'));
  ends.add(api.stop);
  return { url: `http://127.0.0.1:${port}`, pid: api.pid, ended: api.ended, environment };
}

/** Database, API, a person, and their workspace. */
export async function openPlace(ends, say) {
  const database = await openDatabase(ends, say);
  const api = await openApi(database, ends);
  const person = await signUp(api.url);
  const workspace = await person.send('POST', '/api/v1/workspaces', { slug: 'bench', name: 'Bench' });
  if (workspace.status !== 201) throw new Error(`the workspace could not be made: ${workspace.text}`);
  return { ...database, api, person, userId: person.id, workspaceId: workspace.json().id };
}
