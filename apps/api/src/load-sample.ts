import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { AppModule } from './app.module.js';
import { RebuildCellsService } from './cells/segments/rebuild-cells.service.js';
import { HERE } from './cells/segments/segment-makers.js';
import { readConfig } from './config.js';
import { loadSample } from './sample/load-sample.js';

const Demo = z.object({ DEMO_EMAIL: z.email(), DEMO_PASSWORD: z.string().min(8).max(128) });

try {
  const { DEMO_EMAIL, DEMO_PASSWORD } = Demo.parse(process.env);
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig()), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    await loadSample(app, { email: DEMO_EMAIL, password: DEMO_PASSWORD });
    // A data folder of an earlier version has a log and no segments of it.
    for await (const { negotiation } of app.get(RebuildCellsService).rebuildAll({ missing: true, maker: HERE })) console.log(`${negotiation}: cells built`);
  } finally {
    await app.close();
  }
} catch (error) {
  console.error(error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message);
  process.exitCode = 1;
}
