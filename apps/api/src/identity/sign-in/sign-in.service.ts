import { Inject, Injectable } from '@nestjs/common';
import { isAPIError } from 'better-auth/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import { CONFIG } from '../../config.module.js';
import { TenantDb } from '../../db/tenant-db.js';
import { parseBody } from '../../http/input.js';
import { ProblemError } from '../../http/problem.js';
import { findAccess, type FoundAccess } from '../access.queries.js';
import { type Auth, CLIENT_ADDRESS_HEADER, RENEWED_BELOW_SECONDS, SESSION_COOKIE } from './auth.js';
import { SignIn, SignUp } from './credentials.js';
import { sessionTokenOf } from './session-cookie.js';

/** Token of the one better-auth instance. */
export const AUTH = Symbol('auth');

interface Answer<T> {
  readonly headers: Headers;
  readonly response: T;
}

/** The doors of better-auth that are open, each with its input checked by us and its errors in our form. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: TenantDb,
  ) {}

  async signUp(request: FastifyRequest, reply: FastifyReply) {
    const body = parseBody(SignUp, request.body);
    const { user } = await this.answered(request, reply, (headers) =>
      this.auth.api.signUpEmail({ body, headers, returnHeaders: true }),
    );
    return { user: publicUser(user) };
  }

  async signIn(request: FastifyRequest, reply: FastifyReply) {
    const body = parseBody(SignIn, request.body);
    const { user } = await this.answered(request, reply, (headers) =>
      this.auth.api.signInEmail({ body, headers, returnHeaders: true }),
    );
    return { user: publicUser(user) };
  }

  async signOut(request: FastifyRequest, reply: FastifyReply) {
    await this.answered(request, reply, (headers) => this.auth.api.signOut({ headers, returnHeaders: true }));
    return { success: true };
  }

  /** The form better-auth's own client expects, without the token that only the cookie may hold. */
  async readSession(request: FastifyRequest, reply: FastifyReply) {
    const found = await this.findSignedIn(request, reply);
    return found && { session: { expiresAt: found.session.expiresAt }, user: publicUser(found.user) };
  }

  /** Who asks, and the workspace they name: one question, asked for every request. The library renews the session in its time. */
  async findAccess(request: FastifyRequest, reply: FastifyReply, workspaceRef: string | null): Promise<FoundAccess | null> {
    const token = sessionTokenOf(request.headers.cookie, SESSION_COOKIE, this.config.AUTH_SECRET);
    if (token === null) return null;
    const found = await this.db.beforeIdentity((tx) => findAccess(tx, token, workspaceRef));
    if (found && found.expiresInSeconds <= RENEWED_BELOW_SECONDS) await this.findSignedIn(request, reply);
    return found;
  }

  async findSignedIn(request: FastifyRequest, reply: FastifyReply) {
    if (!request.headers.cookie) return null;
    return this.answered(request, reply, (headers) => this.auth.api.getSession({ headers, returnHeaders: true }));
  }

  /** One call of the library: its cookies go along with the answer, its refusals become problems. */
  async answered<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    call: (headers: Headers) => Promise<Answer<T>>,
  ): Promise<T> {
    try {
      const { headers, response } = await call(headersOf(request));
      for (const cookie of headers.getSetCookie()) void reply.header('set-cookie', this.secured(cookie, request));
      return response;
    } catch (error) {
      throw problemOfAuth(error);
    }
  }

  private secured(cookie: string, request: FastifyRequest): string {
    const https = request.protocol === 'https' || this.config.PUBLIC_URL?.startsWith('https:');
    return https ? `${cookie}; Secure` : cookie;
  }
}

function headersOf({ headers, ip }: FastifyRequest): Headers {
  return new Headers({
    cookie: headers.cookie ?? '',
    'user-agent': headers['user-agent'] ?? '',
    [CLIENT_ADDRESS_HEADER]: ip,
  });
}

function problemOfAuth(error: unknown): unknown {
  if (!isAPIError(error) || error.statusCode >= 500) return (error as Error).cause ?? error;
  const { code = 'REFUSED', message = 'The request was refused.' } = error.body ?? {};
  return new ProblemError({
    status: error.statusCode,
    code: code.toLowerCase().replaceAll('_', '-'),
    detail: message,
  });
}

export function publicUser({ id, name, email }: { id: string; name: string; email: string }) {
  return { id, name, email };
}
