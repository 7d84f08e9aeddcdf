import fs from 'node:fs';
import path from 'node:path';
import { startApi } from './api-process.mjs';
import { inRoot } from './checkout.mjs';
import { keepSecret } from './kept-secrets.mjs';
import { Fault, run } from './programs.mjs';

const DEFAULT_EMAIL = 'demo@standpoint.example';
const LOAD_SAMPLE = inRoot('apps/api/dist/load-sample.js');

/** Starts database, API and web, with the sample loaded; packages must be installed and built. */
export async function startProduct(settings, { port, lock }, say = console.log) {
  const { dataDir, host } = settings;
  const stops = [lock.release];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
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
  const fromOutside = databaseUrl ? 'DATABASE_URL: ' : '';
  let ownerUrl = databaseUrl;
  if (!ownerUrl) {
    const { startPostgres } = await import('@standpoint/db/postgres/local-postgres');
    const postgres = await asFault(startPostgres({ folder: path.join(dataDir, 'postgres'), throwaway, say }));
    stops.push(postgres.stop);
    ownerUrl = postgres.url;
  }
  const apiUrl = apiDatabaseUrl ?? (await asFault(ensureApiLogin(ownerUrl, authSecret), fromOutside));
  const applied = await asFault(migrate(ownerUrl), fromOutside);
  if (applied.length) say(`Database: applied ${applied.length} migration${applied.length === 1 ? '' : 's'}.`);
  return { ownerUrl, apiUrl };
}

async function asFault(work, prefix = '') {
  try {
    return await work;
  } catch (error) {
    throw new Fault(prefix + (error.message || error.code || error), { cause: error });
  }
}

async function loadSample(environment, say) {
  if (!fs.existsSync(LOAD_SAMPLE)) return;
  say('Loading the sample …');
  await run(process.execPath, [LOAD_SAMPLE], { env: environment, failure: 'The sample could not be loaded (see above).' });
}
