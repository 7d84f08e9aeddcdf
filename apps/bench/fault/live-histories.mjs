import { spawn } from 'node:child_process';
import { inRoot } from '../../local/checkout.mjs';

/** Random histories of several writers: after each, segments answer as the log does, tile, and are those of a rebuild. */
export async function liveHistories({ histories, acts }) {
  const env = { ...process.env, HISTORIES: String(histories), ACTS: String(acts) };
  const test = spawn('npx', ['jest', '--testPathPatterns', 'cells/segments/histories', '--maxWorkers=1'], { cwd: inRoot('apps/api'), env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => test.kill(signal));
  return new Promise((resolve) => test.once('exit', (code) => resolve(code ?? 130)));
}
