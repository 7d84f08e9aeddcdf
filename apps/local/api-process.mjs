import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from './checkout.mjs';
import { Fault } from './programs.mjs';

const READY_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const LARGEST_LOG = 20 * 1024 * 1024;

/** Starts the API, which serves the web application too, and waits until it is ready. Its log goes to a file. */
export async function startApi(environment, logFile) {
  if (fs.existsSync(logFile) && fs.statSync(logFile).size > LARGEST_LOG) fs.renameSync(logFile, `${logFile}.1`);
  const log = fs.openSync(logFile, 'a', 0o600);
  const child = spawn(process.execPath, [inRoot('apps/api/dist/main.js')], {
    env: environment,
    // Its own process group: Ctrl-C reaches the launcher alone, which then ends everything in order.
    detached: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`)));
  const readyUrl = `http://${environment.HOST}:${environment.PORT}/health/ready`;
  const failed = ended.then((how) => {
    throw new Fault(`The API ended while starting (${how}):\n${tail(logFile)}`);
  });
  await Promise.race([untilReady(readyUrl), failed]);
  return { pid: child.pid, ended, stop: () => stop(child, ended) };
}

async function untilReady(url) {
  const deadline = Date.now() + READY_LIMIT_MS;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await wait(100);
  }
  throw new Fault(`The API did not get ready within ${READY_LIMIT_MS / 1000} seconds.`);
}

async function stop(child, ended) {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(late);
}

const tail = (file) => fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
