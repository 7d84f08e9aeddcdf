import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../db/caller.js';

/** Somebody with a session, before a workspace is chosen. */
export interface SignedIn extends Pick<Caller, 'userId' | 'name' | 'requestId' | 'idempotency' | 'operationId'> {
  readonly email: string;
  /** null: nobody at a screen. */
  readonly sessionId: string | null;
}

/** What the access guard found out about a request. */
export interface Access {
  readonly user?: SignedIn;
  readonly caller?: Caller;
}

const ACCESS = Symbol('access');
type Guarded = FastifyRequest & { [ACCESS]?: Access };

export function grantAccess(request: FastifyRequest, access: Access): void {
  (request as Guarded)[ACCESS] = access;
}

export function accessOf(request: FastifyRequest): Access {
  return (request as Guarded)[ACCESS] ?? {};
}

/** Who asks, in the workspace the address names: for endpoints whose access is a permission. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = accessOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!caller) throw new Error('this endpoint names no workspace: take @CurrentUser() instead');
  return caller;
});

/** Who is signed in: for endpoints whose access is `signed-in`. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { user } = accessOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!user) throw new Error('this endpoint is open to everyone: there may be no user');
  return user;
});
