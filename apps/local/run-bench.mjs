import { spawn } from 'node:child_process';
import { findBrowser } from './browser.mjs';
import { inRoot } from './checkout.mjs';
import { buildPackages, installPackages } from './packages.mjs';
import { exitWith } from './programs.mjs';

export const main = () => exitWith(runBench);

/** Installs, builds and measures. On Ctrl-C the bench, which is told too, ends what it started and is waited for. */
async function runBench() {
  await installPackages();
  await buildPackages();
  const env = { ...process.env, CHROMIUM_PATH: await findBrowser() };
  const bench = spawn(process.execPath, [inRoot('apps/bench/bench.mjs'), ...process.argv.slice(2)], { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => bench.kill(signal));
  return new Promise((resolve) => bench.once('exit', (code) => resolve(code ?? 130)));
}
