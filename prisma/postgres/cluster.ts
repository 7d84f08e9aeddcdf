import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findPostmaster } from './postmaster.js';
import { giveTo, ownFolder, type ServerAccount } from './server-account.js';

export interface Cluster {
  folder: string;
  /** Where PostgreSQL's bin, lib and share are. */
  native: string;
  account: ServerAccount;
  password: string;
  throwaway: boolean;
  /** false: nothing written is sure to be on disk. */
  durable: boolean;
  /** The open end of the pipe that keeps a throwaway server alive. */
  lifeline?: ChildProcess['stdin'];
}

export const OWNER = 'postgres';
const NO_DURABILITY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

// Ends the server and clears its folder when the process that started it is gone, however it went: its end of the pipe closes then.
const WITH_STARTER = 'exec 3<&0; "$@" 3<&- & server=$!; cat <&3 >/dev/null; kill -QUIT $server; wait $server; rm -rf "$0"';

export function keepPassword(folder: string): string {
  const file = `${folder}.password`;
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const password = randomBytes(24).toString('base64url');
  fs.writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

export function initialise({ folder, native, account, password, throwaway }: Cluster): void {
  // A folder without PG_VERSION is what a broken-off initdb left, and a new one refuses it.
  fs.rmSync(folder, { recursive: true, force: true });
  ownFolder(folder, account);
  const passwords = fs.mkdtempSync(path.join(os.tmpdir(), 'standpoint-initdb-'));
  const passwordFile = path.join(passwords, 'password');
  try {
    fs.writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const owned of [passwords, passwordFile]) giveTo(account, owned);
    const flags = [`--pgdata=${folder}`, `--username=${OWNER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    if (throwaway) flags.push('--no-sync');
    // Sorting must not depend on the machine's locales.
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const made = spawnSync(path.join(native, 'bin/initdb'), [...flags, ...locale], { ...around(account), encoding: 'utf8' });
    if (made.status === 0) return;
    fs.rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL's data folder could not be made in ${folder}:\n${made.error?.message ?? made.stderr}`);
  } finally {
    fs.rmSync(passwords, { recursive: true, force: true });
  }
}

export function launch(cluster: Cluster, port: number): ChildProcess {
  const { folder, native, account, throwaway, durable } = cluster;
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'max_connections=200'];
  if (!durable) settings.push(...NO_DURABILITY);
  const server = [path.join(native, 'bin/postgres'), '-D', folder, '-p', String(port), ...settings.flatMap((each) => ['-c', each])];
  const [program = '', ...flags] =
    throwaway && process.platform !== 'win32' ? ['/bin/sh', '-c', WITH_STARTER, folder, ...server] : server;
  const log = fs.openSync(`${folder}.log`, 'a', 0o600);
  const child = spawn(program, flags, {
    ...around(account),
    // Its own process group: Ctrl-C must end the API before the database it writes to.
    detached: true,
    stdio: [throwaway ? 'pipe' : 'ignore', log, log],
  });
  fs.closeSync(log);
  child.unref();
  (child.stdin as { unref?: () => void } | null)?.unref?.();
  cluster.lifeline = child.stdin;
  return child;
}

export async function stopServer({ folder, native, account, throwaway, lifeline }: Cluster): Promise<void> {
  if (findPostmaster(folder)) {
    const flags = ['stop', '-D', folder, '-m', throwaway ? 'immediate' : 'fast', '-w', '-t', '30'];
    const stopping = spawn(path.join(native, 'bin/pg_ctl'), flags, { ...around(account), detached: true, stdio: 'ignore' });
    await new Promise((resolve) => stopping.once('close', resolve));
  }
  if (!throwaway) return;
  lifeline?.destroy();
  for (const left of [folder, `${folder}.log`, `${folder}.password`]) fs.rmSync(left, { recursive: true, force: true });
}

// Settings a person keeps for psql (PGPORT, PGDATA, …) would change the server.
function around(account: ServerAccount) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_)/.test(name));
  return { ...account, cwd: '/', env: { ...Object.fromEntries(inherited), LC_ALL: 'C', LANG: 'C' } };
}
