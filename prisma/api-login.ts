import { createHmac } from 'node:crypto';
import pg from 'pg';

/** The login the API uses: it owns nothing and row-level security binds it. Migrations grant to it by this name. */
export const API_ROLE = 'standpoint_api';

const LABEL = 'standpoint api login v1';
const DENIED = '42501';

/**
 * Makes sure the API's login exists and may connect to the owner's database; returns the URL the API uses.
 *
 * The password is derived from the owner's, so that every process and every database of one cluster arrives at the same one
 * without storing it. `fallbackKey` takes the place of an owner's password that is not in the URL.
 */
export async function ensureApiLogin(ownerUrl: string, fallbackKey = ''): Promise<string> {
  const password = derivePassword(ownerUrl, fallbackKey);
  const apiUrl = withLogin(ownerUrl, password);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    // Two processes that change one role at once fail with "tuple concurrently updated".
    await owner.query('SELECT pg_advisory_xact_lock(hashtext($1))', [LABEL]);
    await ensureRole(owner, password, apiUrl);
    await owner.query(`GRANT CONNECT ON DATABASE ${owner.escapeIdentifier(owner.database ?? '')} TO ${API_ROLE}`);
    await owner.query('COMMIT');
  } finally {
    await owner.end();
  }
  return apiUrl;
}

async function ensureRole(owner: pg.Client, password: string, apiUrl: string): Promise<void> {
  const { rows } = await owner.query<{ unbound: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = $1',
    [API_ROLE],
  );
  const role = rows[0];
  if (role?.unbound) {
    throw new Error(`Row-level security does not bind the login ${API_ROLE}. An administrator must run: ALTER ROLE ${API_ROLE} NOSUPERUSER NOBYPASSRLS;`);
  }
  if (role && (await canLogIn(apiUrl))) return;
  const statement = role
    ? `ALTER ROLE ${API_ROLE} LOGIN PASSWORD '${password}'`
    : `CREATE ROLE ${API_ROLE} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '${password}'`;
  try {
    await owner.query(statement);
  } catch (error) {
    if ((error as { code?: string }).code !== DENIED) throw error;
    throw new Error(`The owner in DATABASE_URL may not make the API's login. An administrator must run: ${statement};`, { cause: error });
  }
}

async function canLogIn(apiUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: apiUrl });
  try {
    await client.connect();
    return true;
  } catch (error) {
    // The password was right, only CONNECT on this database is missing.
    return (error as { code?: string }).code === DENIED;
  } finally {
    await client.end().catch(() => undefined);
  }
}

// base64url holds no quote, so the result can stand in a statement.
function derivePassword(ownerUrl: string, fallbackKey: string): string {
  const key = decodeURIComponent(new URL(ownerUrl).password) || fallbackKey;
  if (!key) throw new Error('DATABASE_URL holds no password to derive the API login from: set API_DATABASE_URL too.');
  return createHmac('sha256', key).update(LABEL).digest('base64url');
}

function withLogin(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = API_ROLE;
  url.password = password;
  return url.toString();
}
