import type { Caller } from '../../db/caller.js';
import type { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';

/**
 * Waits until nothing more can become known at or before `knownAt`, so that the read which follows can be repeated for
 * ever. Only a write under way at this moment can still hold an earlier instant: it holds the negotiation's lock.
 */
export async function settleKnowledge(db: TenantDb, caller: Caller, negotiationId: string, knownAt: string): Promise<void> {
  const settled = await db.read(caller, (tx) => isSettled(tx, negotiationId, knownAt));
  if (!settled) await db.write({ ...caller, idempotency: null }, (tx) => awaitWriter(tx, negotiationId));
}

async function isSettled(tx: TenantTx, negotiationId: string, knownAt: string): Promise<boolean> {
  const [row] = await tx.sql<{ settled: boolean }>`
    SELECT changed_at > ${knownAt}::timestamptz AS settled
    FROM   negotiation
    WHERE  id = ${negotiationId}`;
  return row?.settled ?? true;
}

async function awaitWriter(tx: TenantTx, negotiationId: string): Promise<void> {
  await tx.sql`SELECT 1 FROM negotiation WHERE id = ${negotiationId} FOR SHARE`;
}
