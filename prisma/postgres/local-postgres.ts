import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findFreePort } from './free-port.js';
import { findPostmaster } from './postmaster.js';
import { ownFolder, reachableData, reachablePrograms, serverAccount, type ServerAccount } from './server-account.js';
import { locatePrograms } from './programs.js';

export interface LocalPostgresOptions {
  /** Where the cluster is kept; made when missing. Its log and password stand beside it. */
  folder: string;
  database?: string;
  firstPort?: number;
  /** Trades every guarantee on disk for speed, and removes the folder on stop. */
  throwaway?: boolean;
  say?: (line: string) => void;
}

export interface LocalPostgres {
  /** The owner's URL. */
  url: string;
  stop(): Promise<void>;
}

const USER = 'postgres';
const START_LIMIT_MS = 60_000;
const NO_DURABILITY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Starts the PostgreSQL that came from the package registry, or takes over one that an earlier start left running on this folder. */
export async function startPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const { database = 'standpoint', firstPort = 54_320, throwaway = false, say = console.log } = options;
  const wanted = path.resolve(options.folder);
  const account = serverAccount(wanted);
  const folder = reachableData(wanted, account, say);
  const located = locatePrograms();
  const native = reachablePrograms(located.native, located.version, account);
  const cluster: Cluster = { folder, native, account, password: keepPassword(folder), throwaway };

  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) initialise(cluster);
  const running = findPostmaster(folder);
  const port = running?.port ?? (await findFreePort(firstPort));
  const child = running ? undefined : launch(cluster, port);
  const urlOf = (name: string) => `postgresql://${USER}:${cluster.password}@127.0.0.1:${port}/${name}`;
  await untilReady(urlOf('postgres'), child, cluster);
  await ensureDatabase(urlOf('postgres'), database);
  return { url: urlOf(database), stop: () => stop(cluster) };
}

interface Cluster {
  folder: string;
  native: string;
  account: ServerAccount;
  password: string;
  throwaway: boolean;
}

function keepPassword(folder: string): string {
  const file = `${folder}.password`;
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const password = randomBytes(24).toString('base64url');
  fs.writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

function initialise({ folder, native, account, password }: Cluster): void {
  // What a broken-off initdb left has no PG_VERSION yet holds files that a new one refuses.
  fs.rmSync(folder, { recursive: true, force: true });
  ownFolder(folder, account);
  const passwords = fs.mkdtempSync(path.join(os.tmpdir(), 'standpoint-initdb-'));
  const passwordFile = path.join(passwords, 'password');
  try {
    fs.writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const owned of [passwords, passwordFile]) {
      if (account.uid !== undefined && account.gid !== undefined) fs.chownSync(owned, account.uid, account.gid);
    }
    const made = spawnSync(
      path.join(native, 'bin/initdb'),
      [
        `--pgdata=${folder}`, `--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
        // Sorting must not depend on the machine's locales.
        '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync',
      ],
      { ...account, cwd: '/', env: serverEnvironment(), encoding: 'utf8' },
    );
    if (made.status === 0) return;
    fs.rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL's data folder could not be made in ${folder}:\n${made.error?.message ?? made.stderr}`);
  } finally {
    fs.rmSync(passwords, { recursive: true, force: true });
  }
}

function launch({ folder, native, account, throwaway }: Cluster, port: number): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'max_connections=200',
    ...(throwaway ? NO_DURABILITY : []),
  ];
  const log = fs.openSync(`${folder}.log`, 'w', 0o600);
  const child = spawn(
    path.join(native, 'bin/postgres'),
    ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    // Its own process group: Ctrl-C must end the API before the database it writes to.
    { ...account, cwd: '/', env: serverEnvironment(), detached: true, stdio: ['ignore', log, log] },
  );
  fs.closeSync(log);
  child.unref();
  return child;
}

async function untilReady(url: string, child: ChildProcess | undefined, { folder }: Cluster): Promise<void> {
  let ended: string | undefined;
  child?.once('error', (error) => (ended = error.message));
  child?.once('exit', (code) => (ended = `it ended with code ${code}`));
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const fault = await faultOfConnecting(url);
    if (!fault) return;
    if (ended || Date.now() > deadline) {
      const log = fs.readFileSync(`${folder}.log`, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
      throw new Error(`PostgreSQL did not start (${ended ?? fault}):\n${log}`);
    }
    await wait(50);
  }
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

async function stop({ folder, native, account, throwaway }: Cluster): Promise<void> {
  if (findPostmaster(folder)) {
    const mode = throwaway ? 'immediate' : 'fast';
    const stopping = spawn(path.join(native, 'bin/pg_ctl'), ['stop', '-D', folder, '-m', mode, '-w', '-t', '30'], {
      ...account, cwd: '/', env: serverEnvironment(), stdio: 'ignore',
    });
    await new Promise((resolve) => stopping.once('close', resolve));
  }
  if (!throwaway) return;
  for (const left of [folder, `${folder}.log`, `${folder}.password`]) fs.rmSync(left, { recursive: true, force: true });
}

function serverEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', LANG: 'C' };
}
