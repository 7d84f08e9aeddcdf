import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot } from './checkout.mjs';
import { refuseDeadLinks } from './dead-links.mjs';
import { buildPackages, installPackages, runTasks } from './packages.mjs';
import { exitWith, run } from './programs.mjs';
import { runTests } from './run-tests.mjs';

export const main = () => exitWith(check);

async function check() {
  await installPackages();
  await buildPackages();
  console.log('Linting …');
  await run(process.execPath, [eslint(), '-c', 'packages/config/eslint.config.mjs', '.'], { show: true, failure: 'Lint found faults (see above).' });
  console.log('Looking for what nothing uses, versions that differ and links that lead nowhere …');
  await run(process.execPath, [cliOf('knip'), '--no-progress', '-c', '.config/knip.json'], { show: true, failure: 'Something is used by nothing, or not declared (see above).' });
  await run(process.execPath, [cliOf('sherif')], { show: true, failure: 'The packages do not agree (see above).' });
  refuseDeadLinks();
  console.log('Checking types …');
  await runTasks(['typecheck'], 'The types do not fit (see above).');
  console.log('Comparing the schema with the migrations …');
  await run(process.execPath, [inRoot('prisma/dist/drift.js')], { show: true, failure: 'Schema and migrations differ (see above).' });
  return runTests();
}

const eslint = () => cliOf('eslint');

/** The program that a package of the root brings. */
function cliOf(name) {
  const manifest = createRequire(inRoot('package.json')).resolve(`${name}/package.json`);
  const { bin } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}
