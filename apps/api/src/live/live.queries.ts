import type { TenantTx } from '../db/tenant-tx.js';

export async function selectVersions(tx: TenantTx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ id: string; version: number }>`
    SELECT id, version FROM negotiation WHERE id = ANY (${ids}::uuid[])`;
  return new Map(rows.map(({ id, version }) => [id, version]));
}
