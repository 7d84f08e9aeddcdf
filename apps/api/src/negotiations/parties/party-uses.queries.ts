import type { TenantTx } from '../../db/tenant-tx.js';
import type { Uses } from '../catalogue/in-use.js';

/** What stands in the workspace and names the party. */
export function selectPartyUses(tx: TenantTx, partyId: string): Promise<Uses> {
  return tx.sql<Uses[number]>`
    WITH uses AS (
      SELECT 'statement' AS subject, s.statement_id AS id
      FROM   statement_revision s
      WHERE  s.closed_at IS NULL AND (s.party_id = ${partyId} OR s.reporter_party_id = ${partyId})
      UNION
      SELECT 'statement', p.statement_id
      FROM   position_revision p
      WHERE  p.closed_at IS NULL AND p.condition_on_id = ${partyId}
      UNION
      SELECT 'seat', r.negotiation_id
      FROM   seat_revision r
      WHERE  r.closed_at IS NULL AND r.party_id = ${partyId}
      UNION
      SELECT 'membership', m.id
      FROM   membership m
      JOIN   membership_revision r ON r.membership_id = m.id AND r.closed_at IS NULL
      WHERE  m.party_id = ${partyId} OR m.bloc_id = ${partyId}
      UNION
      SELECT 'authority', a.id
      FROM   authority a
      JOIN   authority_revision r ON r.authority_id = a.id AND r.closed_at IS NULL
      WHERE  a.party_id = ${partyId}
      UNION
      SELECT 'event', e.event_id
      FROM   event_party e
      JOIN   event_revision r ON r.event_id = e.event_id AND r.revision = e.revision AND r.closed_at IS NULL
      WHERE  e.party_id = ${partyId}
    )
    SELECT   subject, count(*)::int AS count
    FROM     uses
    GROUP BY subject
    ORDER BY array_position(ARRAY['statement', 'seat', 'membership', 'authority', 'event'], subject)`;
}

/** How many parties belong to it, on whatever days. */
export async function countMembers(tx: TenantTx, blocId: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }>`
    SELECT count(*)::int AS count
    FROM   membership m
    JOIN   membership_revision r ON r.membership_id = m.id AND r.closed_at IS NULL
    WHERE  m.bloc_id = ${blocId}`;
  return row?.count ?? 0;
}
