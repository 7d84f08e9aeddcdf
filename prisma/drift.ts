import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ensureApiLogin } from './api-login.js';
import { migrationsFolder } from './migrate.js';
import { startPostgres } from './postgres/local-postgres.js';

// Compares the Prisma schema with the database the migrations make; exits 1 and shows the difference when they differ.
const prisma = path.resolve(import.meta.dirname, '..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standpoint-drift-'));
fs.chmodSync(folder, 0o755);
const postgres = await startPostgres({ folder: path.join(folder, 'postgres'), firstPort: 54_700, throwaway: true });
try {
  // The migrations grant to this role, and roles belong to the whole server.
  await ensureApiLogin(postgres.url);
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const compared = spawnSync(
    process.execPath,
    [
      cli, 'migrate', 'diff', '--exit-code', '--config', path.join(prisma, '../.config/prisma.ts'),
      '--from-migrations', migrationsFolder, '--to-schema', path.join(prisma, 'schema'),
    ],
    { cwd: prisma, env: { ...process.env, DATABASE_URL: postgres.url }, encoding: 'utf8' },
  );
  const report = compared.stdout + compared.stderr;
  // The CLI exits 0 without a word when its engine dies: only its own sentence counts.
  const same = compared.status === 0 && /no difference/i.test(report);
  if (!same) console.error(report);
  process.exitCode = same ? 0 : 1;
} finally {
  await postgres.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
