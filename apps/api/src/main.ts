import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.js';
import { type Config, readConfig } from './config.js';
import { ReadinessService } from './health/readiness.service.js';

const LONGEST_SHUTDOWN_MS = 9_000;

let stopping: Promise<void> | undefined;
const config = readConfigOrExit();
const app = await createApp(config);
await app.listen(config.PORT, config.HOST);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void (stopping ??= shutDown(app, config)));

async function shutDown(running: NestFastifyApplication, { SHUTDOWN_NOTICE_MS }: Config): Promise<void> {
  setTimeout(() => process.exit(1), LONGEST_SHUTDOWN_MS).unref();
  running.get(ReadinessService).stopAccepting();
  // A load balancer needs a moment to read the 503 before the port closes.
  await wait(SHUTDOWN_NOTICE_MS);
  await running.close();
  process.exit(0);
}

function readConfigOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
