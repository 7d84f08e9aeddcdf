import type { Workspace } from '@standpoint/contracts/workspaces';
import { isId } from '@standpoint/contracts/identifiers';
import type { IdentityTx } from '../db/tenant-tx.js';

/** The workspaces the signed-in user is a member of; row-level security shows no others. */
export function selectOwnWorkspaces(tx: IdentityTx): Promise<Workspace[]> {
  return tx.sql<Workspace>`
    SELECT   w.id, w.slug, w.name, m.role
    FROM     workspace w
    JOIN     member m ON m.workspace_id = w.id
    WHERE    m.removed_at IS NULL
    ORDER BY w.name COLLATE "C", w.id`;
}

/** Who asks, and the workspace that the address names if they may enter it. */
export interface FoundAccess {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly sessionId: string;
  readonly expiresInSeconds: number;
  /** Whether its member was noted there within five minutes. */
  readonly workspace: (Workspace & { readonly seenLately: boolean }) | null;
}

/** By a session's token; before it nobody is known, after it nothing stays known. */
export async function findAccess(tx: IdentityTx, token: string, workspaceRef: string | null): Promise<FoundAccess | null> {
  const id = workspaceRef !== null && isId(workspaceRef) ? workspaceRef : null;
  const [row] = await tx.sql<{ access: FoundAccess | null }>`
    SELECT find_access(${token}, ${id}::uuid, ${id ? null : (workspaceRef?.toLowerCase() ?? null)}) AS access`;
  return row?.access ?? null;
}

/** That the signed-in user is there. */
export async function updateSeen(tx: IdentityTx, workspaceId: string): Promise<void> {
  await tx.sql`
    UPDATE member
    SET    seen_at = clock_timestamp()
    WHERE  workspace_id = ${workspaceId} AND seen_at > clock_timestamp() - interval '5 minutes' IS NOT TRUE`;
}
