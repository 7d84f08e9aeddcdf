import type { Named } from '@standpoint/contracts/identifiers';
import type { TenantTx } from '../db/tenant-tx.js';

/** Who began to load the sample, and the negotiation it is; the answers kept with the keys are the ledger. */
export async function findSample(tx: TenantTx, key: string): Promise<{ begunBy: string; negotiation: Named } | undefined> {
  const [sample] = await tx.sql<{ begunBy: string; negotiation: Named }>`
    SELECT   k.user_id AS "begunBy",
             jsonb_build_object('id', n.id, 'slug', n.slug, 'name', r.title) AS negotiation
    FROM     idempotency_key k
    JOIN     negotiation n ON n.id = (k.response ->> 'id')::uuid
    JOIN     negotiation_revision r ON r.negotiation_id = n.id AND r.closed_at IS NULL
    WHERE    k.key = ${key}
    ORDER BY k.created_at
    LIMIT    1`;
  return sample;
}

export async function countLoaded(tx: TenantTx, keys: readonly string[]): Promise<number> {
  const [loaded] = await tx.sql<{ count: number }>`
    SELECT count(DISTINCT key) AS count FROM idempotency_key WHERE key = ANY (${keys}) AND response IS NOT NULL`;
  return loaded?.count ?? 0;
}

/** Slugs of the sample that stand for something else here. */
export async function selectTakenSlugs(
  tx: TenantTx,
  { negotiation, parties, speakers, sources }: Record<'negotiation' | 'parties' | 'speakers' | 'sources', readonly string[]>,
): Promise<string[]> {
  const taken = await tx.sql<{ slug: string }>`
    SELECT slug FROM negotiation WHERE slug = ANY (${negotiation})
    UNION SELECT slug FROM party WHERE slug = ANY (${parties})
    UNION SELECT slug FROM speaker WHERE slug = ANY (${speakers})
    UNION SELECT slug FROM source WHERE slug = ANY (${sources})
    ORDER BY slug`;
  return taken.map(({ slug }) => slug);
}
