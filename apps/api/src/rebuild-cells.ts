import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { RebuildCellsService } from './cells/segments/rebuild-cells.service.js';
import { openThreads } from './cells/segments/segment-makers.js';
import { readConfig } from './config.js';

// Every segment anew from the log. Where the log and the segments agreed, nothing is written.
try {
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig()), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const maker = openThreads();
  try {
    for await (const { negotiation, cells, differing } of app.get(RebuildCellsService).rebuildAll({ missing: false, maker })) {
      console.log(`${negotiation}: ${cells} cells, ${differing} segments differed`);
    }
  } finally {
    await maker.end();
    await app.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
