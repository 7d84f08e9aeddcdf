import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Fault } from './programs.mjs';

/**
 * One product per data folder. What a start that was killed left behind is cleared away: its lock, and its API,
 * which would go on holding the port.
 */
export async function lockDataFolder(dataDir) {
  const file = path.join(dataDir, 'running.json');
  const left = readLock(file);
  if (left && runs(left.pid, 'apps/local/')) {
    throw new Fault(`Standpoint already runs with this data folder (process ${left.pid}${left.url ? `, ${left.url}` : ''}). Stop it first, or set DATA_DIR.`);
  }
  if (left?.apiPid && runs(left.apiPid, 'apps/api/dist/main.js')) await end(left.apiPid);
  const write = (more) => fs.writeFileSync(file, JSON.stringify({ pid: process.pid, ...more }), { mode: 0o600 });
  write({});
  return { write, release: () => fs.rmSync(file, { force: true }) };
}

function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

// The number alone proves nothing: the system gives it to another program later.
function runs(pid, part) {
  if (pid === process.pid) return false;
  const file = `/proc/${pid}/cmdline`;
  if (fs.existsSync('/proc/self')) return fs.existsSync(file) && fs.readFileSync(file, 'utf8').includes(part);
  return (spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').includes(part);
}

async function end(pid) {
  process.kill(pid, 'SIGKILL');
  while (runs(pid, 'apps/api/dist/main.js')) await new Promise((resolve) => setTimeout(resolve, 50));
}
