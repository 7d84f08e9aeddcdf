import type { IdentityTx, TenantTx } from '../../db/tenant-tx.js';

export async function selectUserIds(tx: IdentityTx): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>`SELECT id FROM "user"`;
  return rows.map(({ id }) => id);
}

/** Also those that the user has left: somebody founded each, and is still among its rows. */
export async function selectWorkspaceIds(tx: IdentityTx): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>`SELECT workspace_id AS id FROM member`;
  return rows.map(({ id }) => id);
}

export function selectNegotiations(tx: TenantTx): Promise<{ id: string; slug: string; isKept: boolean }[]> {
  return tx.sql<{ id: string; slug: string; isKept: boolean }>`
    SELECT id, slug, cells_at IS NOT NULL AS "isKept" FROM negotiation ORDER BY slug`;
}
