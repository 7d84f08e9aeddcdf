import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot } from './checkout.mjs';
import { buildPackages, installPackages, runTasks } from './packages.mjs';
import { exitWith, run } from './programs.mjs';
import { runTests } from './run-tests.mjs';

export const main = () => exitWith(check);

async function check() {
  await installPackages();
  await buildPackages();
  console.log('Linting …');
  await run(process.execPath, [eslint(), '-c', 'packages/config/eslint.config.mjs', '.'], { show: true, failure: 'Lint found faults (see above).' });
  console.log('Checking types …');
  await runTasks(['typecheck'], 'The types do not fit (see above).');
  console.log('Comparing the schema with the migrations …');
  await run(process.execPath, [inRoot('prisma/dist/drift.js')], { show: true, failure: 'Schema and migrations differ (see above).' });
  return runTests();
}

const eslint = () => path.join(path.dirname(createRequire(inRoot('package.json')).resolve('eslint/package.json')), 'bin/eslint.js');
