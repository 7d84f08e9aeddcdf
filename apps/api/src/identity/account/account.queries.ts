import type { DismissedHint } from '@standpoint/contracts/account';
import type { IdentityTx } from '../../db/tenant-tx.js';

export interface KeptSession {
  readonly id: string;
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly signedInAt: string;
  readonly seenAt: string;
}

/** Sessions belong to no workspace and lie under no row-level security: each query names the user. */
export function selectSessions(tx: IdentityTx, userId: string): Promise<KeptSession[]> {
  return tx.sql<KeptSession & Record<string, unknown>>`
    SELECT   id, user_agent AS "userAgent", nullif(ip_address, '') AS address,
             created_at AS "signedInAt", updated_at AS "seenAt"
    FROM     session
    WHERE    user_id = ${userId} AND expires_at > clock_timestamp()
    ORDER BY updated_at DESC, id DESC`;
}

/** How many were ended; without `only` all but `spared`. */
export async function deleteSessions(
  tx: IdentityTx,
  userId: string,
  { only, spared }: { readonly only: string | null; readonly spared: string | null },
): Promise<number> {
  const ended = await tx.sql`
    DELETE FROM session
    WHERE  user_id = ${userId}
    AND    (${only}::uuid IS NULL OR id = ${only}::uuid)
    AND    id IS DISTINCT FROM ${spared}::uuid
    RETURNING id`;
  return ended.length;
}

export async function updateName(tx: IdentityTx, userId: string, name: string): Promise<void> {
  await tx.sql`UPDATE "user" SET name = ${name}, updated_at = clock_timestamp() WHERE id = ${userId}`;
}

export function selectHints(tx: IdentityTx): Promise<DismissedHint[]> {
  return tx.sql<DismissedHint>`
    SELECT hint, dismissed_at AS "dismissedAt" FROM hint WHERE dismissed_at IS NOT NULL ORDER BY hint COLLATE "C"`;
}

export async function countHints(tx: IdentityTx, except: string): Promise<number> {
  const [hints] = await tx.sql<{ count: number }>`SELECT count(*) AS count FROM hint WHERE hint <> ${except}`;
  return hints?.count ?? 0;
}

/** The instant of the first time stays. */
export async function insertHint(tx: IdentityTx, hint: string): Promise<DismissedHint> {
  const [dismissed] = await tx.sql<DismissedHint>`
    INSERT INTO hint (hint)
    VALUES (${hint})
    ON CONFLICT (user_id, hint) DO UPDATE SET dismissed_at = coalesce(hint.dismissed_at, clock_timestamp())
    RETURNING hint, dismissed_at AS "dismissedAt"`;
  if (!dismissed) throw new Error('a hint was neither written nor there');
  return dismissed;
}

export async function updateHintsShown(tx: IdentityTx): Promise<void> {
  await tx.sql`UPDATE hint SET dismissed_at = NULL WHERE dismissed_at IS NOT NULL`;
}
