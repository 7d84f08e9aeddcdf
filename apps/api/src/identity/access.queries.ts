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

/** One of them by slug or id, and whether its member was noted there within five minutes. */
export async function findOwnWorkspace(tx: IdentityTx, ref: string): Promise<(Workspace & { seenLately: boolean }) | undefined> {
  const id = isId(ref) ? ref : null;
  const [workspace] = await tx.sql<Workspace & { seenLately: boolean }>`
    SELECT w.id, w.slug, w.name, m.role,
           coalesce(m.seen_at > clock_timestamp() - interval '5 minutes', false) AS "seenLately"
    FROM   workspace w
    JOIN   member m ON m.workspace_id = w.id
    WHERE  m.removed_at IS NULL
    AND    (w.id = ${id}::uuid OR w.slug = ${id ? null : ref.toLowerCase()})`;
  return workspace;
}

/** That the signed-in user is there. */
export async function updateSeen(tx: IdentityTx, workspaceId: string): Promise<void> {
  await tx.sql`
    UPDATE member
    SET    seen_at = clock_timestamp()
    WHERE  workspace_id = ${workspaceId} AND seen_at > clock_timestamp() - interval '5 minutes' IS NOT TRUE`;
}
