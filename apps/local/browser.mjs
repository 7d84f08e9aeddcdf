import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from './checkout.mjs';
import { Fault, run } from './programs.mjs';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const NONE = 'No Chromium was found and none could be got: install one, or set CHROMIUM_PATH to its program.';

/** The path of a Chromium; gets one when there is none. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (fs.existsSync(named)) return named;
    throw new Fault(`CHROMIUM_PATH: there is no file ${named}.`);
  }
  return installed() ?? (await fetched());
}

function installed() {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  for (const name of ON_PATH) {
    const found = spawnSync(finder, [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.split('\n')[0].trim();
  }
  const own = playwrightOwn();
  return fs.existsSync(own) ? own : undefined;
}

async function fetched() {
  console.log('Getting Chromium …');
  const ways = isRootOnDebian() ? [withApt, withPlaywright] : [withPlaywright];
  for (const way of ways) {
    await way().catch(() => undefined);
    const found = installed();
    if (found) return found;
  }
  throw new Fault(NONE);
}

async function withApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
}

async function withPlaywright() {
  await run(process.execPath, [fromWeb('@playwright/test/cli'), 'install', 'chromium']);
}

const isRootOnDebian = () =>
  process.getuid?.() === 0 && fs.existsSync('/etc/os-release') && /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));

const fromWeb = (name) => createRequire(inRoot('apps/web/package.json')).resolve(name);

const playwrightOwn = () => createRequire(inRoot('apps/web/package.json'))('@playwright/test').chromium.executablePath();
