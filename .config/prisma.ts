import path from 'node:path';

const prisma = path.resolve(import.meta.dirname, '../prisma');

// The Prisma CLI would download its native engine from outside the package registry; a .mjs is not executable on Windows.
if (process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(prisma, 'engine/schema-engine.mjs');
}

export default {
  schema: path.join(prisma, 'schema'),
  migrations: { path: path.join(prisma, 'migrations') },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://postgres:postgres@127.0.0.1:54320/standpoint' },
};
