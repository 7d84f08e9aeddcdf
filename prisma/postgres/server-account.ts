import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Who runs the server: PostgreSQL refuses to run as root, so root hands it to the system user postgres. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

const STATE_FOLDER = '/var/lib/standpoint';

export function serverAccount(dataFolder: string): ServerAccount {
  if (process.getuid?.() !== 0) {
    if (fs.existsSync(dataFolder)) refuseForeign(dataFolder);
    return {};
  }
  // Data made by an ordinary user stay that user's, also when root starts the server on them.
  const owner = fs.existsSync(dataFolder) ? fs.statSync(dataFolder) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const found = lookUp('postgres');
  if (found) return found;
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'], { stdio: 'ignore' });
  const made = lookUp('postgres');
  if (!made) throw new Error('PostgreSQL does not run as root, and the system user postgres could not be made. Start as an ordinary user.');
  return made;
}

/** `folder`, or a stand-in in the system's state folder when the account cannot get there (a checkout below /root, say). */
export function reachableData(folder: string, account: ServerAccount, say: (line: string) => void): string {
  if (canReach(nearestExisting(folder), account)) return folder;
  const standIn = path.join(STATE_FOLDER, createHash('sha256').update(folder).digest('hex').slice(0, 12), path.basename(folder));
  if (!fs.existsSync(standIn)) say(`User postgres cannot enter ${path.dirname(folder)}: the database is kept in ${standIn}.`);
  return standIn;
}

/** The folder of PostgreSQL's programs, copied to the system's state folder when the account cannot get there. */
export function reachablePrograms(native: string, version: string, account: ServerAccount): string {
  if (canReach(path.join(native, 'bin'), account)) return native;
  const copy = path.join(STATE_FOLDER, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    // Renamed when complete: a copy broken off must not be taken for a whole one.
    const draft = `${copy}.${process.pid}`;
    fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(draft, copy);
  }
  return copy;
}

function refuseForeign(dataFolder: string): void {
  const owner = fs.statSync(dataFolder).uid;
  if (process.getuid && owner !== process.getuid()) {
    throw new Error(`The database in ${dataFolder} belongs to another user (uid ${owner}): start as that user or root, or set DATA_DIR.`);
  }
}

export function ownFolder(folder: string, account: ServerAccount): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, 0o700);
  giveTo(account, folder);
}

export function giveTo({ uid, gid }: ServerAccount, file: string): void {
  if (uid !== undefined && gid !== undefined) fs.chownSync(file, uid, gid);
}

function lookUp(name: string): Required<ServerAccount> | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function canReach(folder: string, account: ServerAccount): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function nearestExisting(folder: string): string {
  // The data folder itself is 0700 and its own: what counts is whether its parent can be entered.
  const parent = path.dirname(folder);
  return fs.existsSync(parent) ? parent : nearestExisting(parent);
}
