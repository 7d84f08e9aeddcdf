import { Injectable } from '@nestjs/common';
import type { CreateWorkspace, Me, Workspace } from '@standpoint/contracts/workspaces';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { hashedId } from '../../db/hashed-id.js';
import { answerOnce } from '../../db/idempotency.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { SignedIn } from '../../http/caller.js';
import { conflict, notFound } from '../../http/problem.js';
import { selectOwnWorkspaces } from '../access.queries.js';
import { insertAudit } from '../audit.queries.js';
import { insertMember } from '../members/members.queries.js';
import { findWorkspace, insertWorkspace } from './workspaces.queries.js';

@Injectable()
export class WorkspacesService {
  constructor(private readonly db: TenantDb) {}

  async readMe({ userId, name, email }: SignedIn): Promise<Me> {
    const workspaces = await this.db.beforeWorkspace(userId, selectOwnWorkspaces);
    return { user: { id: userId, name, email }, workspaces };
  }

  createWorkspace(user: SignedIn, given: CreateWorkspace): Promise<Workspace> {
    const founder = founderOf(user);
    const workspace = { id: founder.workspaceId, ...given };
    // The key is kept inside the workspace, which must be there before it.
    return this.db.write({ ...founder, idempotency: null }, async (tx) => {
      const inserted = await insertWorkspace(tx, workspace);
      if (!inserted && !(await findWorkspace(tx))) throw conflict('slug-taken', 'This slug is taken. Choose another.');

      return answerOnce(tx, founder, async () => {
        await insertMember(tx, founder.userId, 'admin');
        await insertAudit(tx, founder, {
          action: 'createWorkspace',
          subject: 'workspace',
          subjectId: workspace.id,
          negotiationId: null,
          before: null,
          after: given,
        });
        return { ...workspace, role: founder.role };
      });
    });
  }

  readWorkspace(caller: Caller): Promise<Workspace> {
    return this.db.read(caller, async (tx) => {
      const workspace = await findWorkspace(tx);
      if (!workspace) throw notFound('workspace');
      return { ...workspace, role: caller.role };
    });
  }
}

function founderOf({ userId, name, requestId, operationId, idempotency }: SignedIn): Caller {
  const workspaceId = idempotency ? hashedId(userId, idempotency.key) : uuidv7();
  return { userId, name, workspaceId, role: 'admin', requestId, operationId, idempotency, ifMatch: null };
}
