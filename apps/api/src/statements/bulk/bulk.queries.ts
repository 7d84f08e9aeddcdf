import type { Channel, Confidence, Evidence, Marking, Rank, StatementKind, StatementStatus } from '@standpoint/domain/vocabulary';
import type { Coding } from '@standpoint/domain/scale-faults';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { Eyes, RevisionKey } from '../load-statements.queries.js';

/** The last revision of a statement, as far as a bulk change looks at it. */
export interface BulkStatement extends RevisionKey {
  /** Who first recorded the statement. */
  readonly owner: string;
  readonly retracted: boolean;
  readonly externalId: string | null;
  readonly status: StatementStatus;
  readonly marking: Marking;
  readonly credibility: number | null;
  readonly channel: Channel;
  readonly kind: StatementKind;
  readonly eventId: string | null;
  readonly evidence: Evidence;
  readonly sources: readonly { readonly sourceId: string; readonly locator: string | null }[];
}

export interface BulkCoding extends Coding {
  readonly statementId: string;
  readonly positionId: string;
  readonly issueId: string;
  readonly evidence: Evidence;
  readonly rank: Rank;
  readonly confidence: Confidence | null;
}

/** In no order; what is not there, or hidden from these eyes, is absent. */
export function selectBulkStatements(
  tx: TenantTx,
  { negotiationId, ids, eyes }: { readonly negotiationId: string; readonly ids: readonly string[]; readonly eyes: Eyes },
): Promise<BulkStatement[]> {
  return tx.sql<BulkStatement>`
    SELECT s.statement_id AS "statementId", s.revision, first.recorded_by AS owner, s.closed_at IS NOT NULL AS retracted,
           s.external_id AS "externalId", s.status, s.marking, s.credibility, s.channel, s.kind, s.event_id AS "eventId",
           s.evidence, rests.sources
    FROM   unnest(${ids}::uuid[]) AS chosen (id)
    CROSS  JOIN LATERAL (
             SELECT * FROM statement_revision r WHERE r.statement_id = chosen.id ORDER BY r.revision DESC LIMIT 1) s
    JOIN   statement_revision first ON first.statement_id = s.statement_id AND first.revision = 1
    CROSS  JOIN LATERAL (
             SELECT coalesce(jsonb_agg(jsonb_build_object('sourceId', source_id, 'locator', locator) ORDER BY "order"), '[]') AS sources
             FROM   statement_source ss
             WHERE  ss.statement_id = s.statement_id AND ss.revision = s.revision) rests
    WHERE  s.negotiation_id = ${negotiationId}
    AND    s.marking = ANY (${eyes.markings}::text[])
    AND    (s.status <> 'draft' OR ${eyes.drafts})`;
}

export function selectBulkCodings(tx: TenantTx, keys: readonly RevisionKey[]): Promise<BulkCoding[]> {
  return tx.sql<BulkCoding>`
    SELECT   p.statement_id AS "statementId", p.position_id AS "positionId", p.issue_id AS "issueId", p.kind, p.value, p.low,
             p.high, p.option, p.red_lines AS "redLines", p.evidence, p.rank, p.confidence
    FROM     unnest(${keys.map(({ statementId }) => statementId)}::uuid[], ${keys.map(({ revision }) => revision)}::int[])
             AS chosen (id, revision)
    JOIN     position_revision p ON p.statement_id = chosen.id AND p.revision = chosen.revision
    ORDER BY p.statement_id, p."order"`;
}

/** External ids that standing statements have. */
export async function selectTakenExternalIds(tx: TenantTx, negotiationId: string, externalIds: readonly string[]): Promise<string[]> {
  const taken = await tx.sql<{ externalId: string }>`
    SELECT external_id AS "externalId"
    FROM   statement_revision
    WHERE  negotiation_id = ${negotiationId} AND external_id = ANY (${externalIds}) AND closed_at IS NULL`;
  return taken.map(({ externalId }) => externalId);
}

export async function retractRevisions(
  tx: TenantTx,
  keys: readonly RevisionKey[],
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<void> {
  const ids = keys.map(({ statementId }) => statementId);
  const revisions = keys.map(({ revision }) => revision);
  await tx.sql`
    UPDATE statement_revision s
    SET    closed_by = ${by}, closed_reason = ${reason}
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS c (id, revision)
    WHERE  s.statement_id = c.id AND s.revision = c.revision`;
  await tx.sql`
    UPDATE position_revision p
    SET    closed_at = now()
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS c (id, revision)
    WHERE  p.statement_id = c.id AND p.revision = c.revision`;
}
