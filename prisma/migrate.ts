import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';

// Prisma's own number: its CLI and this runner wait for each other.
const ADVISORY_LOCK = 72707369;
const OLDEST_SERVER = 150000;

const LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

interface LedgerRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

export const migrationsFolder = path.resolve(import.meta.dirname, '../migrations');

/** Brings the database up to date and returns the names of the migrations it applied. Safe to run from several processes at once. */
export async function migrate(ownerUrl: string, folder = migrationsFolder): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
    await client.query(LEDGER);
    const ledger = await readLedger(client);
    const applied: string[] = [];
    for (const name of migrationNames(folder)) {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      const entry = ledger.get(name);
      if (entry) refuseChanged(entry, checksum);
      else applied.push(await applyMigration(client, name, sql, checksum));
    }
    return applied;
  } finally {
    await client.end();
  }
}

async function applyMigration(client: pg.Client, name: string, sql: string, checksum: string): Promise<string> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
    return name;
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`,
  );
  const server = rows[0];
  if (!server || server.number < OLDEST_SERVER) {
    throw new Error(`PostgreSQL 15 or newer is needed; DATABASE_URL points to ${server?.version ?? 'an unknown version'}`);
  }
}

async function readLedger(client: pg.Client): Promise<Map<string, LedgerRow>> {
  const { rows } = await client.query<LedgerRow>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row]));
}

function refuseChanged(entry: LedgerRow, checksum: string): void {
  if (!entry.finished_at) throw new Error(`migration ${entry.migration_name} failed earlier and was not resolved`);
  if (entry.checksum !== checksum) throw new Error(`migration ${entry.migration_name} was edited after it was applied`);
}

function migrationNames(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
