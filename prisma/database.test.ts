import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { API_ROLE, ensureApiLogin } from './api-login.js';
import { migrate } from './migrate.js';
import { type LocalPostgres, startPostgres } from './postgres/local-postgres.js';

let folder: string;
let postgres: LocalPostgres;
let count = 0;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standpoint-database-'));
  fs.chmodSync(folder, 0o755);
  postgres = await startPostgres({ folder: path.join(folder, 'postgres'), firstPort: 54_800, throwaway: true });
});

afterAll(async () => {
  await postgres.stop();
  fs.rmSync(folder, { recursive: true });
});

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function freshDatabase(login = ''): Promise<string> {
  const name = `test_${++count}`;
  await query(postgres.url, `CREATE DATABASE ${name}${login ? ` OWNER ${login}` : ''}`);
  const url = new URL(postgres.url);
  url.pathname = name;
  if (login) Object.assign(url, { username: login, password: 'of its own' });
  return url.toString();
}

function migrations(scripts: Record<string, string>): string {
  const made = fs.mkdtempSync(path.join(folder, 'migrations-'));
  for (const [name, sql] of Object.entries(scripts)) {
    fs.mkdirSync(path.join(made, name));
    fs.writeFileSync(path.join(made, name, 'migration.sql'), sql);
  }
  return made;
}

describe('migrate', () => {
  it('applies each migration once, in order of name', async () => {
    const url = await freshDatabase();
    const scripts = migrations({ '2_b': 'ALTER TABLE a ADD COLUMN b int', '1_a': 'CREATE TABLE a ()' });
    expect(await migrate(url, scripts)).toEqual(['1_a', '2_b']);
    expect(await migrate(url, scripts)).toEqual([]);
  });

  it('lets two processes start at once', async () => {
    const url = await freshDatabase();
    const scripts = migrations({ '1_a': 'CREATE TABLE a ()' });
    const applied = await Promise.all([migrate(url, scripts), migrate(url, scripts)]);
    expect(applied.flat()).toEqual(['1_a']);
  });

  it('leaves nothing behind of a migration that fails', async () => {
    const url = await freshDatabase();
    await expect(migrate(url, migrations({ '1_a': 'CREATE TABLE a (); SELECT 1 / 0' }))).rejects.toThrow('migration 1_a failed: division by zero');
    expect(await query(url, `SELECT 1 FROM pg_tables WHERE tablename = 'a'`)).toEqual([]);
  });

  it('refuses a migration that was edited after it was applied', async () => {
    const url = await freshDatabase();
    await migrate(url, migrations({ '1_a': 'CREATE TABLE a ()' }));
    await expect(migrate(url, migrations({ '1_a': 'CREATE TABLE a (b int)' }))).rejects.toThrow('1_a was edited after it was applied');
  });
});

describe('ensureApiLogin', () => {
  it('makes a login that row-level security binds and that opens the database', async () => {
    const apiUrl = await ensureApiLogin(await freshDatabase());
    const [role] = await query(apiUrl, 'SELECT current_user, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user');
    expect(role).toEqual({ current_user: API_ROLE, rolsuper: false, rolbypassrls: false });
  });

  it('arrives at the same login from two processes at once', async () => {
    const url = await freshDatabase();
    const [one, other] = await Promise.all([ensureApiLogin(url), ensureApiLogin(url)]);
    expect(one).toBe(other);
  });

  it('says which statement an administrator must run when the owner may not make logins', async () => {
    await query(postgres.url, `CREATE ROLE modest LOGIN PASSWORD 'of its own'`);
    const url = await freshDatabase('modest');
    const fault = await ensureApiLogin(url).catch((error: Error) => error.message);
    const statement = /An administrator must run: (.*)$/.exec(String(fault))?.[1] ?? '';
    await query(postgres.url, statement);
    expect(await query(await ensureApiLogin(url), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a login that row-level security does not bind', async () => {
    await query(postgres.url, `ALTER ROLE ${API_ROLE} BYPASSRLS`);
    await expect(ensureApiLogin(postgres.url)).rejects.toThrow('NOBYPASSRLS');
    await query(postgres.url, `ALTER ROLE ${API_ROLE} NOBYPASSRLS`);
  });
});
