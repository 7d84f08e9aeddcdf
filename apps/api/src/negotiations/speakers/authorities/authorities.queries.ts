import type { EditAuthority } from '@standpoint/contracts/authorities';
import type { TenantTx } from '../../../db/tenant-tx.js';

export async function insertAuthority(
  tx: TenantTx,
  { id, speakerId, partyId }: { readonly id: string; readonly speakerId: string; readonly partyId: string | null },
): Promise<void> {
  await tx.sql`INSERT INTO authority (id, speaker_id, party_id) VALUES (${id}, ${speakerId}, ${partyId})`;
}

interface Written {
  readonly authorityId: string;
  readonly revision: number;
  readonly recordedBy: string;
}

export async function insertAuthorityRevision(tx: TenantTx, by: Written, held: EditAuthority): Promise<void> {
  await tx.sql`
    INSERT INTO authority_revision
           (authority_id, revision, capacity, authority, valid_from, valid_until, recorded_by, reason)
    VALUES (${by.authorityId}, ${by.revision}, ${held.capacity}, ${held.authority}, ${held.validFrom},
            ${held.validUntil}, ${by.recordedBy}, ${held.reason ?? null})`;
}

/** A reason is given for a removal only. */
export async function closeAuthorities(
  tx: TenantTx,
  ids: readonly string[],
  { closedBy, reason = null }: { readonly closedBy: string; readonly reason?: string | null },
): Promise<void> {
  await tx.sql`
    UPDATE authority_revision
    SET    closed_by = ${closedBy}, closed_reason = ${reason}
    WHERE  authority_id = ANY (${ids}::uuid[]) AND closed_at IS NULL`;
}
