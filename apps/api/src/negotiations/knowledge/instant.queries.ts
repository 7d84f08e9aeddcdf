import type { TenantTx } from '../../db/tenant-tx.js';

interface Instant {
  /** In UTC with six decimals, so that it sorts as text beside what was recorded. */
  readonly instant: string;
  /** By the database's clock, which is the one that sets when a thing became known. */
  readonly isFuture: boolean;
}

export async function findInstant(tx: TenantTx, written: string): Promise<Instant> {
  const [found] = await tx.sql<Instant>`
    SELECT instant_text(${written}::timestamptz)           AS instant,
           ${written}::timestamptz > clock_timestamp()     AS "isFuture"`;
  if (!found) throw new Error('a SELECT without FROM gave no row');
  return found;
}
