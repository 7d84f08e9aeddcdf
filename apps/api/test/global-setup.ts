import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureApiLogin } from '@standpoint/db/api-login';
import { migrate } from '@standpoint/db/migrate';
import { type LocalPostgres, startPostgres } from '@standpoint/db/postgres/local-postgres';

declare global {
  var testPostgres: LocalPostgres | undefined;
}

/** One server for the whole run, with one migrated database that each test file clones (see `database.ts`). */
export default async function startTestPostgres(): Promise<void> {
  // Not 0700 as mkdtemp makes it: the server may run under another user.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standpoint-test-'));
  fs.chmodSync(folder, 0o755);
  globalThis.testPostgres = await startPostgres({
    folder: path.join(folder, 'postgres'),
    database: 'template',
    firstPort: 55_000 + (process.pid % 5_000),
    throwaway: true,
  });
  const { url } = globalThis.testPostgres;
  await ensureApiLogin(url);
  await migrate(url);
  process.env.TEST_TEMPLATE_URL = url;
  process.env.TEST_FOLDER = folder;
}
