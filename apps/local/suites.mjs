import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { inRoot } from './checkout.mjs';

/** Every suite of the repository, cheapest first. */
export const suites = [
  // The maths has no branch that no test takes.
  { name: 'domain', folder: 'packages/domain', runner: 'jest', also: ['--coverage'] },
  { name: 'contracts', folder: 'packages/contracts', runner: 'jest' },
  { name: 'house rules', folder: 'packages/config', runner: 'jest' },
  { name: 'database', folder: 'prisma', runner: 'jest' },
  { name: 'launchers', folder: 'apps/local', runner: 'jest' },
  { name: 'API', folder: 'apps/api', runner: 'jest' },
  { name: 'web', folder: 'apps/web', runner: 'jest' },
  { name: 'journeys', folder: 'apps/web', runner: 'playwright' },
];

const LIMIT_MS = 15 * 60_000;
const CLEARING_UP_MS = 15_000;

let running;

/** Ends the suite that is running; both runners clear up after themselves on an interrupt. */
export const endSuite = () => running?.kill('SIGINT');

/** Runs one suite to its end, showing its output, and returns what it counted. */
export async function runSuite({ folder, runner, also = [] }, environment) {
  const report = path.join(os.tmpdir(), `standpoint-report-${process.pid}-${Date.now()}.json`);
  const { program, flags, counts } = RUNNERS[runner];
  const cli = createRequire(inRoot(folder, 'package.json')).resolve(program);
  const began = Date.now();
  const code = await new Promise((resolve) => {
    running = spawn(process.execPath, [cli, ...flags(report), ...also], {
      cwd: inRoot(folder),
      env: { ...environment, NODE_ENV: 'test', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.once('error', () => resolve(1));
    running.once('close', (ended) => resolve(ended ?? 1));
    limit(running);
  });
  const counted = fs.existsSync(report) ? counts(JSON.parse(fs.readFileSync(report, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  fs.rmSync(report, { force: true });
  // A suite that broke off before any test, or ran none, has failed, whatever its report says.
  if ((code !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0) counted.failed += 1;
  return { ...counted, seconds: Math.round((Date.now() - began) / 1000) };
}

// A suite that hangs must fail, not hold up whoever waits for the summary.
function limit(suite) {
  const timers = [];
  const later = (ms, work) => timers.push(setTimeout(work, ms).unref());
  later(LIMIT_MS, () => {
    console.error(`The suite did not end within ${LIMIT_MS / 60_000} minutes.`);
    suite.kill('SIGINT');
    later(CLEARING_UP_MS, () => suite.kill('SIGKILL'));
  });
  suite.once('close', () => timers.forEach(clearTimeout));
}

const RUNNERS = {
  jest: {
    program: 'jest/bin/jest',
    flags: (report) => ['--ci', '--json', `--outputFile=${report}`],
    counts: (result) => ({
      passed: result.numPassedTests,
      // A file that does not compile has no test to count.
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    }),
  },
  playwright: {
    program: '@playwright/test/cli',
    flags: () => ['test', '--reporter=line,json'],
    counts: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }),
  },
};
