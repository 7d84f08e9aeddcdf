import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { startApi } from './api-process.mjs';
import { inRoot } from './checkout.mjs';
import { lockDataFolder } from './data-folder-lock.mjs';
import { keepSecret } from './kept-secrets.mjs';
import { Fault, run } from './programs.mjs';

const DEFAULT_EMAIL = 'demo@standpoint.example';
const DEFAULT_PORT = 3000;
const LOAD_SAMPLE = inRoot('apps/api/dist/load-sample.js');

/** Starts database, API and web, with the sample loaded; packages must be installed and built. */
export async function startProduct(settings, say = console.log) {
  const { dataDir, host } = settings;
  fs.mkdirSync(dataDir, { recursive: true });
  const lock = await lockDataFolder(dataDir);
  const stops = [lock.release];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const port = await choosePort(settings, say);
    const signIn = {
      email: settings.demoEmail ?? DEFAULT_EMAIL,
      password: settings.demoPassword ?? keepSecret(dataDir, 'demo-password', 12),
    };
    const authSecret = settings.authSecret ?? keepSecret(dataDir, 'auth-secret', 32);
    const database = await prepareDatabase(settings, authSecret, stops, say);
    const url = `http://localhost:${port}`;
    const environment = {
      ...process.env,
      NODE_ENV: 'production',
      HOST: host,
      PORT: String(port),
      PUBLIC_URL: process.env.PUBLIC_URL || url,
      API_DATABASE_URL: database.apiUrl,
      AUTH_SECRET: authSecret,
      WEB_ROOT: inRoot('apps/web/dist'),
    };
    await loadSample({ ...environment, DEMO_EMAIL: signIn.email, DEMO_PASSWORD: signIn.password }, say);
    delete environment.DATABASE_URL;
    const api = await startApi(environment, path.join(dataDir, 'api.log'));
    stops.push(api.stop);
    lock.write({ url, apiPid: api.pid });
    return { url, signIn, ownerUrl: database.ownerUrl, ended: api.ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function prepareDatabase({ dataDir, databaseUrl, apiDatabaseUrl, throwaway }, authSecret, stops, say) {
  const { ensureApiLogin } = await import('@standpoint/db/api-login');
  const { migrate } = await import('@standpoint/db/migrate');
  let ownerUrl = databaseUrl;
  if (!ownerUrl) {
    const { startPostgres } = await import('@standpoint/db/postgres/local-postgres');
    const postgres = await asFault(startPostgres({ folder: path.join(dataDir, 'postgres'), throwaway, say }));
    stops.push(postgres.stop);
    ownerUrl = postgres.url;
  }
  const apiUrl = apiDatabaseUrl ?? (await asFault(ensureApiLogin(ownerUrl, authSecret)));
  const applied = await asFault(migrate(ownerUrl));
  if (applied.length) say(`Database: applied ${applied.length} migration${applied.length === 1 ? '' : 's'}.`);
  return { ownerUrl, apiUrl };
}

async function asFault(work) {
  try {
    return await work;
  } catch (error) {
    throw new Fault(error.message || error.code || String(error), { cause: error });
  }
}

async function loadSample(environment, say) {
  if (!fs.existsSync(LOAD_SAMPLE)) return;
  say('Loading the sample …');
  await run(process.execPath, [LOAD_SAMPLE], { env: environment, failure: 'The sample could not be loaded (see above).' });
}

async function choosePort({ port, host, firstPort = DEFAULT_PORT }, say) {
  if (port !== undefined) {
    if (await isFree(port, host)) return port;
    throw new Fault(`PORT: ${port} is taken by another program.`);
  }
  let free = firstPort;
  while (!(await isFree(free, host))) free++;
  if (free !== firstPort) say(`Port ${firstPort} is taken: using ${free}.`);
  return free;
}

// A browser may try localhost as ::1 first, so a stranger there counts as well.
async function isFree(port, host) {
  const addresses = host === '127.0.0.1' ? [host, '::1'] : [host];
  const answers = await Promise.all(addresses.map((address) => canListen(port, address)));
  return answers.every(Boolean);
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' && host === '::1'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
