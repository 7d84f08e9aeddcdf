import type { CreateEvent, Event } from '@standpoint/contracts/events';
import type { TenantTx } from '../../db/tenant-tx.js';

/** The events of a negotiation by date. */
export function selectEvents(tx: TenantTx, negotiationId: string): Promise<Event[]> {
  return tx.sql<Event>`
    SELECT   e.id,
             e.slug,
             r.title,
             r.kind,
             r.place,
             r.starts,
             r.ends,
             r.time_zone AS "timeZone",
             r.status,
             r.revision,
             (SELECT coalesce(jsonb_agg(named_party(p.party_id, 'infinity') ORDER BY p.party_id), '[]')
              FROM   event_party p
              WHERE  p.event_id = e.id AND p.revision = r.revision) AS parties
    FROM     event e
    JOIN     event_revision r ON r.event_id = e.id AND r.closed_at IS NULL
    WHERE    e.negotiation_id = ${negotiationId}
    ORDER BY r.starts COLLATE "C", e.id`;
}

interface Written {
  readonly id: string;
  readonly negotiationId: string;
  readonly partyIds: readonly string[];
  readonly recordedBy: string;
}

/** false if the slug is taken. */
export async function insertEvent(tx: TenantTx, by: Written, event: CreateEvent): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO event (id, negotiation_id, slug) VALUES (${by.id}, ${by.negotiationId}, ${event.slug})
    ON CONFLICT (workspace_id, negotiation_id, slug) DO NOTHING
    RETURNING id`;
  if (inserted.length === 0) return false;
  await tx.sql`
    INSERT INTO event_revision (event_id, revision, title, kind, place, starts, ends, time_zone, status, recorded_by)
    VALUES (${by.id}, 1, ${event.title}, ${event.kind}, ${event.place}, ${event.starts}, ${event.ends},
            ${event.timeZone}, ${event.status}, ${by.recordedBy})`;
  await tx.sql`
    INSERT INTO event_party (event_id, revision, party_id)
    SELECT ${by.id}, 1, party_id FROM unnest(${by.partyIds}::uuid[]) AS p (party_id)`;
  return true;
}
