import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** One line a request, with neither body nor header nor question: what people say and ask does not belong into a log. */
export function logRequests(app: NestFastifyApplication): void {
  const logger = new Logger('Request');
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', async ({ id, method, url, routeOptions }, { statusCode, elapsedTime }) => {
    if (routeOptions.url?.startsWith('/health/')) return;
    logger.log({ requestId: id, method, path: url.split('?', 1)[0], status: statusCode, ms: Math.round(elapsedTime) });
  });
}
