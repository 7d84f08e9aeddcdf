import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { v7 as uuidv7 } from 'uuid';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { rewriteCsvAddress } from './http/edge/csv-address.js';
import { BODY_LIMIT_BYTES } from './http/problems/problem-of.js';
import { answerUnroutable } from './http/problems/problem.filter.js';
import { logRequests } from './http/edge/request-log.js';
import { secure } from './http/edge/security.js';
import { serveWeb } from './http/edge/web.js';

/** The whole application, ready to listen or to be injected into; tests and `main.ts` start the same one. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.TRUST_PROXY ?? false,
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => uuidv7(),
    rewriteUrl: rewriteCsvAddress,
    frameworkErrors: answerUnroutable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    bufferLogs: true,
    // Nest's own parsers would take forms too.
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  await app.register(compress);
  logRequests(app);
  await secure(app, config);
  if (config.WEB_ROOT) await serveWeb(app, config.WEB_ROOT);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
