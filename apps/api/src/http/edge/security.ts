import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import { ProblemError } from '../problem.js';

/** Where passwords and tokens are tried, and mails set off. */
const AT_THE_DOOR = /^\/api\/(auth|v1\/invitations|v1\/workspaces\/:workspace\/invitations)(\/|$)/;
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

declare module 'fastify' {
  interface FastifyReply {
    /** Lets the one page's own script and styles through its content security policy. */
    nonce: string;
  }
}

/** What every answer carries and what no request may do, before any route is reached. */
export async function secure(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  acceptJsonOnly(fastify);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    frameguard: { action: 'deny' },
    strictTransportSecurity: config.PUBLIC_URL?.startsWith('https:') ?? false,
  });
  await app.register(rateLimit, { global: false });
  fastify.decorateReply('nonce', '');
  fastify.addHook('onRequest', async (request, reply) => {
    reply.nonce = randomBytes(16).toString('base64');
    reply.headers({ 'x-request-id': request.id, 'content-security-policy': policyWith(reply.nonce) });
    if (!SAFE_METHODS.includes(request.method)) refuseOtherSites(request);
  });
  limitRates(fastify, config);
}

/** Forms and plain text are what another site can send without asking first. */
function acceptJsonOnly(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
}

function policyWith(nonce: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** Programs send neither header; a browser cannot leave them out or make them up. */
function refuseOtherSites(request: FastifyRequest): void {
  const { 'sec-fetch-site': site, origin, host } = request.headers;
  const own = site ? site === 'same-origin' || site === 'none' : !origin || isOrigin(origin, host);
  if (own) return;
  throw new ProblemError({
    status: 403,
    code: 'other-site',
    detail: 'This request was sent by a page of another site.',
  });
}

/** Whoever ends HTTPS before us, the host stays the same. */
function isOrigin(origin: string, host: string | undefined): boolean {
  if (!host || !URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && new URL(own).host === originHost;
}

/** By the address the connection comes from (a proxy's word counts where that proxy is trusted), never by what a body says. */
function limitRates(fastify: FastifyInstance, config: Config): void {
  const perMinute = (max: number, groupId: string) => fastify.rateLimit({ max, timeWindow: 60_000, groupId });
  const limitSignIns = perMinute(config.SIGN_INS_PER_MINUTE, 'sign-in');
  const limitRequests = perMinute(config.REQUESTS_PER_MINUTE, 'any');
  fastify.addHook('onRequest', async (request, reply) => {
    const atTheDoor = request.method === 'POST' && AT_THE_DOOR.test(request.routeOptions.url ?? '');
    await (atTheDoor ? limitSignIns : limitRequests).call(fastify, request, reply);
  });
}
