import type { Workspace } from '@standpoint/contracts/workspaces';
import type { TenantTx } from '../../db/tenant-tx.js';

type Written = Omit<Workspace, 'role'>;

/** false if the slug is taken, or if a repeat of the same request made it already. */
export async function insertWorkspace(tx: TenantTx, { id, slug, name }: Written): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO workspace (id, slug, name)
    VALUES (${id}, ${slug}, ${name})
    ON CONFLICT DO NOTHING
    RETURNING id`;
  return inserted.length > 0;
}

/** The workspace the transaction is pinned to. */
export async function findWorkspace(tx: TenantTx): Promise<Written | undefined> {
  const [workspace] = await tx.sql<Written>`SELECT id, slug, name FROM workspace`;
  return workspace;
}
