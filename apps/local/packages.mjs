import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './checkout.mjs';
import { run } from './programs.mjs';

const STAMP = inRoot('node_modules/.standpoint-installed');

/** Installs what the lockfile says, unless exactly that is installed already. */
export async function installPackages() {
  const wanted = fingerprint();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing packages (about a minute the first time) …');
  await run('npx', [...pnpm(), 'install', '--frozen-lockfile'], {
    // NODE_ENV=production would leave out what building needs; CI keeps pnpm from asking questions.
    env: { ...process.env, NODE_ENV: 'development', CI: 'true' },
    failure: 'The packages could not be installed (see above).',
  });
  fs.writeFileSync(STAMP, wanted);
}

export async function buildPackages() {
  console.log('Building …');
  await runTasks(['build'], 'The build failed (see above).');
}

/** Runs tasks of turbo.json in every package; those whose files are as they were are skipped. */
export async function runTasks(tasks, failure) {
  await run('npx', [...pnpm(), 'exec', 'turbo', 'run', ...tasks, '--output-logs=errors-only'], {
    env: { ...process.env, NODE_ENV: 'production', TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    failure,
  });
}

// A fresh machine has npm alone: npx brings the pnpm that package.json names, and turbo finds it on the path it sets.
function pnpm() {
  return ['-y', JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8')).packageManager];
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const workspaces = ['apps', 'packages'].flatMap((folder) => fs.readdirSync(inRoot(folder)).map((name) => path.join(folder, name)));
  const manifests = [...workspaces, 'prisma', '.'].map((folder) => path.join(folder, 'package.json'));
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests.sort()]) {
    if (fs.existsSync(inRoot(file))) hash.update(file).update(fs.readFileSync(inRoot(file)));
  }
  return hash.digest('hex');
}
