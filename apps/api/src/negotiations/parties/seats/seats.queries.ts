import type { SeatParty } from '@standpoint/contracts/seats';
import type { TenantTx } from '../../../db/tenant-tx.js';
import type { Uses } from '../../catalogue/in-use.js';

interface Seating {
  readonly negotiationId: string;
  readonly partyId: string;
  readonly role: SeatParty['role'];
  readonly recordedBy: string;
}

/** Seats a party after the others, for the first time or again; false if it is seated already. */
export async function insertSeat(tx: TenantTx, { negotiationId, partyId, role, recordedBy }: Seating): Promise<boolean> {
  await tx.sql`
    INSERT INTO seat (negotiation_id, party_id) VALUES (${negotiationId}, ${partyId})
    ON CONFLICT DO NOTHING`;
  const seated = await tx.sql`
    INSERT INTO seat_revision (negotiation_id, party_id, revision, role, "order", recorded_by)
    SELECT ${negotiationId}::uuid, ${partyId}::uuid,
           coalesce(max(revision) FILTER (WHERE party_id = ${partyId}) + 1, 1), ${role},
           coalesce(max("order") FILTER (WHERE closed_at IS NULL) + 1, 0), ${recordedBy}
    FROM   seat_revision
    WHERE  negotiation_id = ${negotiationId}
    HAVING count(*) FILTER (WHERE party_id = ${partyId} AND closed_at IS NULL) = 0
    RETURNING party_id`;
  return seated.length > 0;
}

interface Closing {
  readonly negotiationId: string;
  readonly partyIds: readonly string[];
  readonly closedBy: string;
  readonly reason?: string;
}

/** A reason is given for a removal only. */
export async function closeSeats(tx: TenantTx, { negotiationId, partyIds, closedBy, reason }: Closing): Promise<void> {
  await tx.sql`
    UPDATE seat_revision
    SET    closed_by = ${closedBy}, closed_reason = ${reason ?? null}
    WHERE  negotiation_id = ${negotiationId} AND party_id = ANY (${partyIds}::uuid[]) AND closed_at IS NULL`;
}

export interface NextSeat {
  readonly partyId: string;
  readonly revision: number;
  readonly role: SeatParty['role'];
  readonly order: number;
}

export async function insertSeatRevisions(
  tx: TenantTx,
  by: { readonly negotiationId: string; readonly recordedBy: string; readonly reason?: string | undefined },
  seats: readonly NextSeat[],
): Promise<void> {
  await tx.sql`
    INSERT INTO seat_revision (negotiation_id, party_id, revision, role, "order", recorded_by, reason)
    SELECT ${by.negotiationId}, s."partyId", s.revision, s.role, s."order", ${by.recordedBy}, ${by.reason ?? null}
    FROM   jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) AS s ("partyId" uuid, revision int, role text, "order" int)`;
}

/** What stands in this negotiation and rests on the seat: statements of the party, drafts included, and estimates of it. */
export function selectSeatUses(tx: TenantTx, negotiationId: string, partyId: string): Promise<Uses> {
  return tx.sql<Uses[number]>`
    WITH uses AS (
      SELECT 'statement' AS subject
      FROM   statement_revision
      WHERE  negotiation_id = ${negotiationId} AND party_id = ${partyId} AND closed_at IS NULL
      UNION ALL
      SELECT 'estimate'
      FROM   estimate e
      JOIN   estimate_revision r ON r.estimate_id = e.id AND r.closed_at IS NULL
      WHERE  e.negotiation_id = ${negotiationId} AND e.party_id = ${partyId}
    )
    SELECT   subject, count(*)::int AS count
    FROM     uses
    GROUP BY subject
    ORDER BY subject DESC`;
}
