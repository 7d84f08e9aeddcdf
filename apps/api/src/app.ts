import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { serveWeb } from './http/web.js';

/** The whole application, ready to listen or to be injected into; tests and `main.ts` start the same one. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: config.TRUST_PROXY ?? false, bodyLimit: 1024 * 1024 });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  await app.register(compress);
  if (config.WEB_ROOT) await serveWeb(app, config.WEB_ROOT);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
