import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, initialise, keepPassword, launch, OWNER, stopServer } from './cluster.js';
import { findFreePort } from './free-port.js';
import { findPostmaster } from './postmaster.js';
import { locatePrograms } from './programs.js';
import { reachableData, reachablePrograms, serverAccount } from './server-account.js';

export interface LocalPostgresOptions {
  /** Where the cluster is kept; made when missing. Its log and password stand beside it. */
  folder: string;
  database?: string;
  firstPort?: number;
  /** Trades every guarantee on disk for speed; ends and removes itself with the process that started it. */
  throwaway?: boolean;
  /** Keeps the guarantees also where the server is thrown away: for measuring writes and for killing it. */
  durable?: boolean;
  say?: (line: string) => void;
}

export interface LocalPostgres {
  /** The owner's URL. */
  url: string;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const WATCH_EVERY_MS = 1_000;

/** Starts the PostgreSQL that came from the package registry, or takes over one that an earlier start left running on this folder. */
export async function startPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const { database = 'standpoint', firstPort = 54_320, throwaway = false, durable = !throwaway, say = console.log } = options;
  const cluster = prepare(path.resolve(options.folder), { throwaway, durable }, say);
  if (!fs.existsSync(path.join(cluster.folder, 'PG_VERSION'))) initialise(cluster);

  const port = findPostmaster(cluster.folder)?.port ?? (await findFreePort(firstPort));
  const urlOf = (name: string) => `postgresql://${OWNER}:${cluster.password}@127.0.0.1:${port}/${name}`;
  await untilReady(urlOf('postgres'), port, cluster);
  await ensureDatabase(urlOf('postgres'), database);
  const watch = setInterval(() => restartWhenGone(cluster, port, say), WATCH_EVERY_MS).unref();
  return {
    url: urlOf(database),
    stop: () => {
      clearInterval(watch);
      return stopServer(cluster);
    },
  };
}

function prepare(wanted: string, kept: Pick<Cluster, 'throwaway' | 'durable'>, say: (line: string) => void): Cluster {
  const account = serverAccount(wanted);
  const folder = reachableData(wanted, account, say);
  const { native, version } = locatePrograms();
  return { folder, native: reachablePrograms(native, version, account), account, password: keepPassword(folder), ...kept };
}

async function untilReady(url: string, port: number, cluster: Cluster): Promise<void> {
  let ended: string | undefined;
  if (!findPostmaster(cluster.folder)) {
    const child = launch(cluster, port);
    child.once('error', (error) => (ended = error.message));
    child.once('exit', (code) => (ended = `it ended with code ${code}`));
  }
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const fault = await faultOfConnecting(url);
    if (!fault) return;
    if (ended || Date.now() > deadline) {
      const log = fs.readFileSync(`${cluster.folder}.log`, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
      throw new Error(`PostgreSQL did not start (${ended ?? fault}):\n${log}`);
    }
    await wait(50);
  }
}

function restartWhenGone(cluster: Cluster, port: number, say: (line: string) => void): void {
  if (findPostmaster(cluster.folder)) return;
  say('The database had ended by itself: starting it again.');
  launch(cluster, port);
}

async function faultOfConnecting(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(url: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
