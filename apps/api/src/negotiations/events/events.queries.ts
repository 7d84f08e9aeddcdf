import { isId } from '@standpoint/contracts/identifiers';
import type { EditEvent, Event, EventDetail, EventRevision } from '@standpoint/contracts/events';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { Asked, CountOf } from '../catalogue/statement-counts.js';

/** The events of a negotiation by date, as known at an instant; or the one that `ref` names. */
export function selectEvents(tx: TenantTx, { negotiationId, knownAt }: Asked, ref: string | null = null): Promise<Event[]> {
  const known = knownAt ?? 'infinity';
  const id = ref !== null && isId(ref) ? ref : null;
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
             (SELECT coalesce(jsonb_agg(named_party(p.party_id, ${known}::timestamptz) ORDER BY p.party_id), '[]')
              FROM   event_party p
              WHERE  p.event_id = e.id AND p.revision = r.revision) AS parties
    FROM     event e
    JOIN     event_revision r ON r.event_id = e.id
             AND r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    WHERE    e.negotiation_id = ${negotiationId}
    AND      (${ref}::text IS NULL OR e.id = ${id}::uuid OR e.slug = ${id ? null : ref?.toLowerCase()})
    ORDER BY r.starts COLLATE "C", e.id`;
}

export function countByEvent(tx: TenantTx, asked: Asked): Promise<CountOf[]> {
  const known = asked.knownAt ?? 'infinity';
  return tx.sql<CountOf>`
    SELECT   s.event_id AS id, count(*)::int AS "statementCount"
    FROM     statement_revision s
    WHERE    s.negotiation_id = ${asked.negotiationId} AND s.event_id IS NOT NULL
    AND      s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    AND      s.marking = ANY (${asked.markings}::text[])
    AND      (s.status <> 'draft' OR ${asked.drafts})
    GROUP BY s.event_id`;
}

/** Statements that stand and name the event, drafts included. */
export async function countStatementsOfEvent(tx: TenantTx, eventId: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }>`
    SELECT count(*)::int AS count FROM statement_revision WHERE event_id = ${eventId} AND closed_at IS NULL`;
  return row?.count ?? 0;
}

/** false if the slug is taken. */
export async function insertEvent(
  tx: TenantTx,
  { id, negotiationId, slug }: Pick<EventDetail, 'id' | 'slug'> & { readonly negotiationId: string },
): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO event (id, negotiation_id, slug) VALUES (${id}, ${negotiationId}, ${slug})
    ON CONFLICT (workspace_id, negotiation_id, slug) DO NOTHING
    RETURNING id`;
  return inserted.length > 0;
}

interface Written {
  readonly eventId: string;
  readonly revision: number;
  readonly partyIds: readonly string[];
  readonly recordedBy: string;
}

export async function insertEventRevision(tx: TenantTx, by: Written, event: Omit<EditEvent, 'parties'>): Promise<void> {
  await tx.sql`
    INSERT INTO event_revision
           (event_id, revision, title, kind, place, starts, ends, time_zone, status, recorded_by, reason)
    VALUES (${by.eventId}, ${by.revision}, ${event.title}, ${event.kind}, ${event.place}, ${event.starts}, ${event.ends},
            ${event.timeZone}, ${event.status}, ${by.recordedBy}, ${event.reason ?? null})`;
  await tx.sql`
    INSERT INTO event_party (event_id, revision, party_id)
    SELECT ${by.eventId}, ${by.revision}, party_id FROM unnest(${by.partyIds}::uuid[]) AS p (party_id)`;
}

/** A reason is given for a removal only. */
export async function closeEventRevision(
  tx: TenantTx,
  eventId: string,
  { closedBy, reason = null }: { readonly closedBy: string; readonly reason?: string | null },
): Promise<void> {
  await tx.sql`
    UPDATE event_revision
    SET    closed_by = ${closedBy}, closed_reason = ${reason}
    WHERE  event_id = ${eventId} AND closed_at IS NULL`;
}

export function selectEventRevisions(tx: TenantTx, eventId: string): Promise<EventRevision[]> {
  return tx.sql<EventRevision>`
    SELECT   r.revision,
             r.title,
             r.kind,
             r.place,
             r.starts,
             r.ends,
             r.time_zone   AS "timeZone",
             r.status,
             (SELECT coalesce(jsonb_agg(named_party(p.party_id, 'infinity') ORDER BY p.party_id), '[]')
              FROM   event_party p
              WHERE  p.event_id = r.event_id AND p.revision = r.revision) AS parties,
             r.recorded_at AS "recordedAt",
             jsonb_build_object('id', u.id, 'name', u.name) AS "recordedBy",
             r.reason,
             r.closed_at   AS "closedAt",
             CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END AS "closedBy"
    FROM     event_revision r
    JOIN     "user" u ON u.id = r.recorded_by
    LEFT     JOIN "user" c ON c.id = r.closed_by
    WHERE    r.event_id = ${eventId}
    ORDER BY r.revision DESC`;
}
