import type { Estimate, EstimateRevision } from '@standpoint/contracts/estimates';
import type { TenantTx } from '../../db/tenant-tx.js';

interface Asked {
  readonly negotiationId: string;
  /** null = now. */
  readonly knownAt?: string | null;
  /** Only this one. */
  readonly estimateId?: string;
}

/** Those that stood at an instant; of one thing the general estimate first. */
export function selectEstimates(tx: TenantTx, { negotiationId, knownAt = null, estimateId }: Asked): Promise<Estimate[]> {
  const known = knownAt ?? 'infinity';
  return tx.sql<Estimate>`
    SELECT   e.id,
             named_party(e.party_id, ${known}::timestamptz) AS party,
             CASE WHEN e.issue_id IS NOT NULL THEN named_issue(e.issue_id, ${known}::timestamptz) END AS issue,
             e.measure,
             r.value,
             r.rationale,
             r.revision,
             r.recorded_at                                  AS "recordedAt",
             jsonb_build_object('id', u.id, 'name', u.name) AS "recordedBy"
    FROM     estimate e
    JOIN     estimate_revision r ON r.estimate_id = e.id
             AND r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    JOIN     "user" u ON u.id = r.recorded_by
    LEFT JOIN seat_revision s ON s.negotiation_id = e.negotiation_id AND s.party_id = e.party_id
             AND s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    LEFT JOIN issue_revision i ON i.issue_id = e.issue_id
             AND i.recorded_at <= ${known}::timestamptz AND (i.closed_at IS NULL OR i.closed_at > ${known}::timestamptz)
    WHERE    e.negotiation_id = ${negotiationId}
    AND      (${estimateId ?? null}::uuid IS NULL OR e.id = ${estimateId ?? null}::uuid)
    ORDER BY s."order", e.party_id, e.issue_id IS NOT NULL, i."order", e.issue_id, e.measure`;
}

export interface EstimateThing {
  readonly id: string;
  readonly partyId: string;
  readonly issueId: string | null;
  readonly measure: Estimate['measure'];
}

/** The thing of each party, issue and measure, known already or new with the id given: in the order given. */
export async function insertEstimates(tx: TenantTx, negotiationId: string, things: readonly EstimateThing[]): Promise<EstimateThing[]> {
  const given = JSON.stringify(things);
  await tx.sql`
    INSERT INTO estimate (id, negotiation_id, party_id, issue_id, measure)
    SELECT t.id, ${negotiationId}, t."partyId", t."issueId", t.measure
    FROM   jsonb_to_recordset(${given}::jsonb) AS t (id uuid, "partyId" uuid, "issueId" uuid, measure text)
    ON CONFLICT DO NOTHING`;
  return tx.sql<EstimateThing>`
    SELECT   e.id, e.party_id AS "partyId", e.issue_id AS "issueId", e.measure
    FROM     ROWS FROM (jsonb_to_recordset(${given}::jsonb) AS ("partyId" uuid, "issueId" uuid, measure text)) WITH ORDINALITY AS t
    JOIN     estimate e ON e.negotiation_id = ${negotiationId} AND e.party_id = t."partyId"
             AND e.issue_id IS NOT DISTINCT FROM t."issueId" AND e.measure = t.measure
    ORDER BY t.ordinality`;
}

export interface NextEstimate {
  readonly estimateId: string;
  readonly value: number;
  readonly rationale: string;
  readonly reason: string | null;
}

/** As the revision after the last one, also where that was removed. */
export async function insertEstimateRevisions(tx: TenantTx, recordedBy: string, next: readonly NextEstimate[]): Promise<void> {
  await tx.sql`
    INSERT INTO estimate_revision (estimate_id, revision, value, rationale, recorded_by, reason)
    SELECT n."estimateId",
           (SELECT coalesce(max(r.revision), 0) + 1 FROM estimate_revision r WHERE r.estimate_id = n."estimateId"),
           n.value, n.rationale, ${recordedBy}, n.reason
    FROM   jsonb_to_recordset(${JSON.stringify(next)}::jsonb)
           AS n ("estimateId" uuid, value float8, rationale text, reason text)`;
}

/** A reason is given for a removal only. */
export async function closeEstimate(
  tx: TenantTx,
  id: string,
  { closedBy, reason = null }: { readonly closedBy: string; readonly reason?: string | null },
): Promise<void> {
  await tx.sql`
    UPDATE estimate_revision
    SET    closed_by = ${closedBy}, closed_reason = ${reason}
    WHERE  estimate_id = ${id} AND closed_at IS NULL`;
}

/** Newest first; none where there is no such estimate. */
export function selectEstimateRevisions(tx: TenantTx, negotiationId: string, estimateId: string): Promise<EstimateRevision[]> {
  return tx.sql<EstimateRevision>`
    SELECT   r.revision,
             r.value,
             r.rationale,
             r.recorded_at                                  AS "recordedAt",
             jsonb_build_object('id', u.id, 'name', u.name) AS "recordedBy",
             r.reason,
             r.closed_at                                    AS "closedAt",
             CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END AS "closedBy"
    FROM     estimate e
    JOIN     estimate_revision r ON r.estimate_id = e.id
    JOIN     "user" u ON u.id = r.recorded_by
    LEFT JOIN "user" c ON c.id = r.closed_by
    WHERE    e.id = ${estimateId} AND e.negotiation_id = ${negotiationId}
    ORDER BY r.revision DESC`;
}
