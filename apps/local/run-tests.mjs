import { findBrowser } from './browser.mjs';
import { buildPackages, installPackages } from './packages.mjs';
import { exitWith } from './programs.mjs';
import { stopRequest } from './stop-request.mjs';
import { endSuite, runSuite, suites } from './suites.mjs';

export const main = () => exitWith(runTests);

/** Installs, builds and runs every suite; returns the exit code. */
export async function runTests() {
  void stopRequest().then(() => {
    endSuite();
    process.exit(130);
  });
  await installPackages();
  await buildPackages();
  const environment = { ...process.env, CHROMIUM_PATH: await findBrowser() };
  for (const name of ['DATABASE_URL', 'API_DATABASE_URL', 'PORT', 'DATA_DIR']) delete environment[name];

  const results = [];
  for (const suite of suites) {
    console.log(`\n── ${suite.name}`);
    results.push({ name: suite.name, ...(await runSuite(suite, environment)) });
  }
  return summarise(results);
}

function summarise(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  console.log('\n── summary');
  for (const result of results) console.log(`${result.name.padEnd(12)} ${line(result)} (${result.seconds} s)`);
  console.log(`\n${line({ passed: total('passed'), failed: total('failed'), skipped: total('skipped') })}`);
  return total('failed') > 0 ? 1 : 0;
}
