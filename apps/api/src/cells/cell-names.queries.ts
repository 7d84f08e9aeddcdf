import type { Named } from '@standpoint/contracts/identifiers';
import type { TenantTx } from '../db/tenant-tx.js';

interface Asked {
  readonly parties: readonly string[];
  readonly speakers: readonly string[];
  /** null = now. */
  readonly knownAt: string | null;
}

export async function selectNames(tx: TenantTx, { parties, speakers, knownAt }: Asked): Promise<Named[]> {
  const known = knownAt ?? 'infinity';
  const rows = await tx.sql<{ named: Named | null }>`
    SELECT named_party(id, ${known}) AS named FROM unnest(${parties}::uuid[]) AS asked (id)
    UNION ALL
    SELECT named_speaker(id, ${known}) - 'kind' FROM unnest(${speakers}::uuid[]) AS asked (id)`;
  return rows.flatMap(({ named }) => named ?? []);
}
