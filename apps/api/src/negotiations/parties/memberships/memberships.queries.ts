import type { EditMembership } from '@standpoint/contracts/memberships';
import type { Membership } from '@standpoint/contracts/parties';
import type { TenantTx } from '../../../db/tenant-tx.js';

export interface MembershipRow extends Membership {
  readonly partyId: string;
}

/** One that stands, of this party. */
export async function findMembership(tx: TenantTx, partyId: string, id: string): Promise<MembershipRow | undefined> {
  const [membership] = await tx.sql<MembershipRow>`
    SELECT m.id,
           m.party_id    AS "partyId",
           named_party(m.bloc_id, 'infinity') AS bloc,
           r.valid_from  AS "validFrom",
           r.valid_until AS "validUntil",
           r.revision
    FROM   membership m
    JOIN   membership_revision r ON r.membership_id = m.id AND r.closed_at IS NULL
    WHERE  m.id = ${id} AND m.party_id = ${partyId}`;
  return membership;
}

interface Days {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

interface Between extends Days {
  readonly partyId: string;
  readonly blocId: string;
  /** Left out of the question: the one that is being edited. */
  readonly except: string | null;
}

/** Whether the party belongs to the bloc on any of these days already. */
export async function isMemberBetween(tx: TenantTx, { partyId, blocId, ...days }: Between): Promise<boolean> {
  const found = await tx.sql`
    SELECT 1
    FROM   membership m
    JOIN   membership_revision r ON r.membership_id = m.id AND r.closed_at IS NULL
    WHERE  m.party_id = ${partyId} AND m.bloc_id = ${blocId} AND m.id IS DISTINCT FROM ${days.except}::uuid
    AND    coalesce(r.valid_from, '-infinity') <= coalesce(${days.validUntil}::date, 'infinity')
    AND    coalesce(r.valid_until, 'infinity') >= coalesce(${days.validFrom}::date, '-infinity')
    LIMIT  1`;
  return found.length > 0;
}

/** Whether `partyId` is, by whatever chain of blocs, the one that `blocId` belongs to. */
export async function belongsTo(tx: TenantTx, blocId: string, partyId: string): Promise<boolean> {
  const found = await tx.sql`
    WITH RECURSIVE above (id) AS (
      SELECT ${blocId}::uuid
      UNION
      SELECT m.bloc_id
      FROM   above
      JOIN   membership m ON m.party_id = above.id
      JOIN   membership_revision r ON r.membership_id = m.id AND r.closed_at IS NULL
    )
    SELECT 1 FROM above WHERE id = ${partyId}`;
  return found.length > 0;
}

export async function insertMembership(
  tx: TenantTx,
  { id, partyId, blocId }: { readonly id: string; readonly partyId: string; readonly blocId: string },
): Promise<void> {
  await tx.sql`INSERT INTO membership (id, party_id, bloc_id) VALUES (${id}, ${partyId}, ${blocId})`;
}

interface Written {
  readonly membershipId: string;
  readonly revision: number;
  readonly recordedBy: string;
}

export async function insertMembershipRevision(
  tx: TenantTx,
  by: Written,
  { validFrom, validUntil, reason }: EditMembership,
): Promise<void> {
  await tx.sql`
    INSERT INTO membership_revision (membership_id, revision, valid_from, valid_until, recorded_by, reason)
    VALUES (${by.membershipId}, ${by.revision}, ${validFrom}, ${validUntil}, ${by.recordedBy}, ${reason ?? null})`;
}

/** A reason is given for a removal only. */
export async function closeMembership(
  tx: TenantTx,
  id: string,
  { closedBy, reason = null }: { readonly closedBy: string; readonly reason?: string | null },
): Promise<void> {
  await tx.sql`
    UPDATE membership_revision
    SET    closed_by = ${closedBy}, closed_reason = ${reason}
    WHERE  membership_id = ${id} AND closed_at IS NULL`;
}
