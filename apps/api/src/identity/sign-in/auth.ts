import { Logger } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@standpoint/db/client';
import { betterAuth } from 'better-auth/minimal';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../../config.js';
import { passwordReset, type Post } from './password-reset.js';

const FIVE_MINUTES_SECONDS = 5 * 60;
const DAY_SECONDS = 24 * 60 * 60;
const SESSION_SECONDS = 30 * DAY_SECONDS;
const COOKIE_PREFIX = 'standpoint';

export const SESSION_COOKIE = `${COOKIE_PREFIX}.session_token`;
/** A session that ends sooner than this is renewed by the next request. */
export const RENEWED_BELOW_SECONDS = SESSION_SECONDS - FIVE_MINUTES_SECONDS;

/** Set from the socket by us: what a client says of its own address counts for nothing. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address';

/** Users, sessions and passwords: better-auth's core over the pool that everything else uses. */
export function createAuth(pool: pg.Pool, config: Config, post: Post) {
  const logger = new Logger('SignIn');
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    // Signing up hashes the password inside its transaction, and the first one loads Prisma's compiler while it waits: on a
    // busy machine both are longer than Prisma allows by itself. The pool has its own limit for a database that is away.
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  });
  return betterAuth({
    appName: 'Standpoint',
    baseURL: config.PUBLIC_URL ?? 'http://localhost',
    secret: config.AUTH_SECRET,
    database: prismaAdapter(prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, minPasswordLength: 8, maxPasswordLength: 128, ...passwordReset(prisma, post) },
    // A token that resets a password is kept as its hash alone.
    verification: { storeIdentifier: 'hashed' },
    // Its last update is when a session was last seen.
    session: { expiresIn: SESSION_SECONDS, updateAge: FIVE_MINUTES_SECONDS },
    telemetry: { enabled: false },
    // Ours is keyed by the socket's address; its own trusts a header.
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (_level, message) => logger.error(message) },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      // Whether HTTPS is spoken is known per request: the service adds Secure.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      // Every unsafe request of another site is refused before it gets here, whatever host and port we are served on.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
