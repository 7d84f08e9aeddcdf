import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Serves the built web application beside the API; any page address without a file gets the application's one page. */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    setHeaders: (response, file) => {
      // Only files whose name holds their content's hash may be kept.
      const kept = /[\\/]assets[\\/]/.test(file);
      response.header('cache-control', kept ? `public, max-age=${A_YEAR_MS / 1000}, immutable` : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  for (const url of ['/', '/*']) {
    fastify.get(url, (request, reply) => {
      const wantsPage = request.headers.accept?.includes('text/html') && !request.url.startsWith('/api/');
      return wantsPage ? reply.sendFile('index.html', root) : reply.callNotFound();
    });
  }
}
