import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { createApp } from '../app.js';
import { readConfig } from '../config.js';
import { ReadinessService } from './readiness.service.js';

describe('health', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createApp(
      readConfig({ API_DATABASE_URL: database.apiUrl, AUTH_SECRET: 'a'.repeat(32), LOG_LEVEL: 'silent' }),
    );
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const statusOf = async (url: string) => (await app.inject({ url })).statusCode;

  it('is live and ready while the database answers', async () => {
    expect(await statusOf('/health/live')).toBe(200);
    expect(await statusOf('/health/ready')).toBe(200);
  });

  it('stays live but is not ready once it is told to stop', async () => {
    app.get(ReadinessService).stopAccepting();
    expect(await statusOf('/health/live')).toBe(200);
    expect(await statusOf('/health/ready')).toBe(503);
  });
});
