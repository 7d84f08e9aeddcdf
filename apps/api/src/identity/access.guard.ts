import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Ref } from '@standpoint/contracts/identifiers';
import { can, type Permission } from '@standpoint/contracts/permissions';
import type { Workspace } from '@standpoint/contracts/workspaces';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TenantDb } from '../db/tenant-db.js';
import { grantAccess } from '../http/caller.js';
import { findEndpoint } from '../http/endpoint-of.js';
import { idempotencyOf, ifMatchOf } from '../http/preconditions.js';
import { forbidden, notFound, unauthenticated } from '../http/problem.js';
import { API_PREFIX } from '../http/serves.js';
import { findOwnWorkspace } from './access.queries.js';
import { SignInService } from './sign-in/sign-in.service.js';

/** Asks the database each time, so that a removal or another role holds from the next request on. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly signIn: SignInService,
    private readonly db: TenantDb,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = findEndpoint(context);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!endpoint) return isOutsideContracts(request);
    if (endpoint.access === 'public') return true;

    const found = await this.signIn.findSignedIn(request, context.switchToHttp().getResponse<FastifyReply>());
    if (!found) throw unauthenticated();
    const { id: userId, name, email } = found.user;

    // The workspace first: whoever is no member learns nothing from the rest of the request.
    const workspace = endpoint.access === 'signed-in' ? null : await this.enter(userId, request, endpoint.access);
    const user = { userId, name, email, requestId: request.id, idempotency: idempotencyOf(request) };
    const ifMatch = ifMatchOf(endpoint, request);
    grantAccess(request, {
      user,
      caller: workspace
        ? { userId, name, workspaceId: workspace.id, role: workspace.role, requestId: user.requestId, idempotency: user.idempotency, ifMatch }
        : undefined,
    });
    return true;
  }

  private async enter(userId: string, request: FastifyRequest, permission: Permission): Promise<Workspace> {
    const { workspace: named } = request.params as { workspace?: string };
    const ref = Ref.safeParse(named);
    const workspace = ref.success && (await this.db.beforeWorkspace(userId, (tx) => findOwnWorkspace(tx, ref.data)));
    if (!workspace) throw notFound('workspace');
    if (!can(workspace.role, permission)) throw forbidden(permission);
    return workspace;
  }
}

/** Health, documents, sign-in. A route of the API that names no endpoint says not who may use it: nobody may. */
function isOutsideContracts({ routeOptions }: FastifyRequest): boolean {
  return !routeOptions.url?.startsWith(`${API_PREFIX}/`);
}
