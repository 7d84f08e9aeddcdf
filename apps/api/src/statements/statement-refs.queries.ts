import type { Scale } from '@standpoint/domain/scale';
import type { TenantTx } from '../db/tenant-tx.js';

export interface RefRow {
  readonly subject: 'party' | 'seated' | 'speaker' | 'event' | 'source' | 'statement';
  readonly id: string;
  readonly slug: string | null;
}

export interface Refs {
  readonly parties: readonly string[];
  readonly speakers: readonly string[];
  readonly events: readonly string[];
  readonly sources: readonly string[];
  readonly statements: readonly string[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const idsIn = (refs: readonly string[]) => refs.filter((ref) => UUID.test(ref));

/** All that a statement names, by slug or id, in one round trip; what is not there, was removed, or is not this workspace’s, is absent. */
export function selectRefs(tx: TenantTx, negotiationId: string, refs: Refs): Promise<RefRow[]> {
  const { parties, speakers, events, sources, statements } = refs;
  return tx.sql<RefRow>`
    SELECT CASE WHEN seat.party_id IS NULL THEN 'party' ELSE 'seated' END AS subject, p.id, p.slug
    FROM   party p
    JOIN   party_revision r ON r.party_id = p.id AND r.closed_at IS NULL
    LEFT   JOIN seat_revision seat
           ON  seat.party_id = p.id AND seat.negotiation_id = ${negotiationId} AND seat.closed_at IS NULL
    WHERE  p.slug = ANY (${parties}) OR p.id = ANY (${idsIn(parties)}::uuid[])
    UNION  ALL
    SELECT 'speaker', s.id, s.slug
    FROM   speaker s
    JOIN   speaker_revision r ON r.speaker_id = s.id AND r.closed_at IS NULL
    WHERE  s.slug = ANY (${speakers}) OR s.id = ANY (${idsIn(speakers)}::uuid[])
    UNION  ALL
    SELECT 'event', e.id, e.slug
    FROM   event e
    JOIN   event_revision r ON r.event_id = e.id AND r.closed_at IS NULL
    WHERE  e.negotiation_id = ${negotiationId} AND (e.slug = ANY (${events}) OR e.id = ANY (${idsIn(events)}::uuid[]))
    UNION  ALL
    SELECT 'source', s.id, s.slug
    FROM   source s
    JOIN   source_revision r ON r.source_id = s.id AND r.closed_at IS NULL
    WHERE  s.slug = ANY (${sources}) OR s.id = ANY (${idsIn(sources)}::uuid[])
    UNION  ALL
    SELECT 'statement', id, NULL FROM statement
    WHERE  negotiation_id = ${negotiationId} AND id = ANY (${idsIn(statements)}::uuid[])`;
}

export interface IssueRow {
  readonly id: string;
  readonly slug: string;
  /** null: a heading. */
  readonly scale: Scale | null;
  readonly scaleVersion: number | null;
}

export function selectIssueScales(tx: TenantTx, negotiationId: string, issues: readonly string[]): Promise<IssueRow[]> {
  return tx.sql<IssueRow>`
    SELECT i.id, i.slug, scale.definition AS scale, scale.revision AS "scaleVersion"
    FROM   issue i
    JOIN   issue_revision r ON r.issue_id = i.id AND r.closed_at IS NULL
    LEFT   JOIN scale_revision scale ON scale.issue_id = i.id AND scale.closed_at IS NULL
    WHERE  i.negotiation_id = ${negotiationId}
    AND    (i.slug = ANY (${issues}) OR i.id = ANY (${idsIn(issues)}::uuid[]))`;
}
