import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Ref } from '@standpoint/contracts/identifiers';
import { can, type Permission } from '@standpoint/contracts/permissions';
import type { Workspace } from '@standpoint/contracts/workspaces';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { hashedId } from '../db/hashed-id.js';
import { TenantDb } from '../db/tenant-db.js';
import { grantAccess } from '../http/caller.js';
import { findEndpoint } from '../http/endpoint-of.js';
import { idempotencyOf, ifMatchOf } from '../http/preconditions.js';
import { forbidden, notFound, unauthenticated } from '../http/problem.js';
import { API_PREFIX } from '../http/serves.js';
import { type FoundAccess, updateSeen } from './access.queries.js';
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

    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const found = await this.signIn.findAccess(request, reply, endpoint.access === 'signed-in' ? null : workspaceNamed(request));
    if (!found) throw unauthenticated();
    const { userId, name, email, sessionId } = found;

    // The workspace first: whoever is no member learns nothing from the rest of the request.
    const workspace = endpoint.access === 'signed-in' ? null : await this.enter(found, endpoint.access);
    const idempotency = idempotencyOf(request);
    const ownId = idempotency ? hashedId('operation', userId, workspace?.id ?? '', idempotency.key) : uuidv7();
    const operationId = endpoint.undo === false ? null : ownId;
    const attempt = { requestId: request.id, operationId, idempotency };
    const ifMatch = ifMatchOf(endpoint, request);
    grantAccess(request, {
      user: { userId, name, email, sessionId, ...attempt },
      caller: workspace ? { userId, name, workspaceId: workspace.id, role: workspace.role, ...attempt, ifMatch } : undefined,
    });
    if (workspace && operationId && endpoint.method !== 'GET') void reply.header('operation-id', operationId);
    return true;
  }

  private async enter({ userId, workspace }: FoundAccess, permission: Permission): Promise<Workspace> {
    if (!workspace) throw notFound('workspace');
    if (!workspace.seenLately) await this.db.writeOwn(userId, (tx) => updateSeen(tx, workspace.id));
    if (!can(workspace.role, permission)) throw forbidden(permission);
    return workspace;
  }
}

function workspaceNamed(request: FastifyRequest): string | null {
  const { workspace } = request.params as { workspace?: string };
  return Ref.safeParse(workspace).data ?? null;
}

/** Health, documents, sign-in. A route of the API that names no endpoint says not who may use it: nobody may. */
function isOutsideContracts({ routeOptions }: FastifyRequest): boolean {
  return !routeOptions.url?.startsWith(`${API_PREFIX}/`);
}
