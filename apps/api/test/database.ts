import { randomBytes } from 'node:crypto';
import { ensureApiLogin } from '@standpoint/db/api-login';
import pg from 'pg';

export interface TestDatabase {
  /** The owner: sees every workspace, for arranging and for looking behind the API. */
  ownerUrl: string;
  /** The API's own login, bound by row-level security: `API_DATABASE_URL` of the application under test. */
  apiUrl: string;
  drop(): Promise<void>;
}

/** A fresh, migrated, empty database of its own, cloned in about a tenth of a second. Call `drop` when the file is done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const templateUrl = process.env.TEST_TEMPLATE_URL;
  if (!templateUrl) throw new Error('the test server is not running: start these tests with jest, whose global setup starts it');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(templateUrl, `CREATE DATABASE ${name} TEMPLATE template`);
  const ownerUrl = withDatabase(templateUrl, name);
  return {
    ownerUrl,
    apiUrl: await ensureApiLogin(ownerUrl),
    drop: () => onServer(templateUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

// Not through the template itself: a database with a connection open cannot be cloned.
async function onServer(templateUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(templateUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
