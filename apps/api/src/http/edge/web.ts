import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const A_YEAR_SECONDS = 365 * 24 * 60 * 60;
const NOT_PAGES = /^\/(api|health|metrics)(\/|$)/;

/** Serves the built web application beside the API; any page address gets the application's one page. */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  // Looked up per request: a build that replaces the files of a running server must not take its pages away.
  await app.register(fastifyStatic, {
    root,
    serve: false,
    setHeaders: (response, file) => {
      // Only files whose name holds their content's hash may be kept.
      const kept = /[\\/]assets[\\/]/.test(file);
      response.header('cache-control', kept ? `public, max-age=${A_YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  for (const url of ['/', '/*']) {
    fastify.get(url, async (request, reply) => {
      const address = decodeURI(request.url.split('?', 1)[0] ?? '/');
      if (NOT_PAGES.test(address)) return reply.callNotFound();
      if (path.extname(address) && address !== '/index.html') return reply.sendFile(address);
      if (!request.headers.accept?.includes('text/html')) return reply.callNotFound();
      const page = await readFile(path.join(root, 'index.html'), 'utf8');
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(page.replaceAll('__CSP_NONCE__', reply.nonce));
    });
  }
}
