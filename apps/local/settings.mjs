import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './checkout.mjs';

/** The settings of a start and, when any is wrong, one line for each fault. */
export function readSettings(environment) {
  const faults = [];
  const read = (name, parse) => {
    const value = environment[name];
    if (value === undefined || value === '') return undefined;
    const { ok, fault } = parse(value);
    if (fault) faults.push(`${name}: ${fault}`);
    return ok;
  };
  const settings = {
    port: read('PORT', parsePort),
    host: environment.HOST || '127.0.0.1',
    dataDir: read('DATA_DIR', parseFolder) ?? (environment.DATA_DIR ? undefined : inRoot('.data')),
    databaseUrl: read('DATABASE_URL', parseDatabaseUrl),
    apiDatabaseUrl: read('API_DATABASE_URL', parseDatabaseUrl),
    demoEmail: read('DEMO_EMAIL', parseEmail),
    demoPassword: read('DEMO_PASSWORD', parsePassword),
    authSecret: read('AUTH_SECRET', parseSecret),
    // Judged by the API; here it only says whether mails are sent.
    smtpUrl: environment.SMTP_URL || undefined,
  };
  if (settings.apiDatabaseUrl && !environment.DATABASE_URL) faults.push('API_DATABASE_URL: needs DATABASE_URL, the owner of the same database, beside it');
  return { settings, faults };
}

function parsePort(value) {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65_535) return { ok: port };
  return { fault: `'${value}' is not a port, which is a whole number from 1 to 65535` };
}

function parseFolder(value) {
  const folder = path.resolve(value);
  const standing = nearestExisting(folder);
  if (!fs.statSync(standing).isDirectory()) return { fault: `'${standing}' is a file, not a folder` };
  try {
    fs.accessSync(standing, fs.constants.W_OK | fs.constants.X_OK);
  } catch {
    return { fault: `this user may not write in '${standing}'` };
  }
  return { ok: folder };
}

function nearestExisting(folder) {
  return fs.existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

function parseDatabaseUrl(value) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) return { fault: 'not of the form postgresql://user:password@host:port/database' };
  if (url.pathname.length < 2) return { fault: 'names no database after the host' };
  return { ok: value };
}

function parseEmail(value) {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? { ok: value } : { fault: `'${value}' is not an e-mail address` };
}

function parsePassword(value) {
  return value.length >= 8 && value.length <= 128 ? { ok: value } : { fault: 'must have 8 to 128 characters' };
}

function parseSecret(value) {
  return value.length >= 32 ? { ok: value } : { fault: 'must have at least 32 characters' };
}
