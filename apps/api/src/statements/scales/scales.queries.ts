import type { IssueCodings } from '@standpoint/contracts/edit-issues';
import type { ScaleMapping } from '@standpoint/domain/map-value';
import type { Scale } from '@standpoint/domain/scale';
import type { Coding } from '@standpoint/domain/scale-faults';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { Eyes, RevisionKey } from '../load-statements.queries.js';

/** One version of an issue's scale. */
export interface ScaleVersion {
  readonly issueId: string;
  readonly version: number;
  readonly scale: Scale;
  readonly mapping: ScaleMapping | null;
  /** The version at which the mapping begins. */
  readonly mappedFrom: number | null;
  readonly recordedAt: string;
  readonly closedAt: string | null;
}

/** A coding in the last revision of its statement. */
export interface LastCoding extends Coding, RevisionKey {
  readonly positionId: string;
  readonly issueId: string;
  /** When its statement was retracted; null while it stands. */
  readonly closedAt: string | null;
}

/** Every version of the scales of some issues, oldest first. */
export function selectScaleVersions(tx: TenantTx, issueIds: readonly string[]): Promise<ScaleVersion[]> {
  return tx.sql<ScaleVersion>`
    SELECT   issue_id AS "issueId", revision AS version, definition AS scale, mapping, mapped_from AS "mappedFrom",
             recorded_at AS "recordedAt", closed_at AS "closedAt"
    FROM     scale_revision
    WHERE    issue_id = ANY (${issueIds}::uuid[])
    ORDER BY issue_id, revision`;
}

/** All that is coded on an issue, in statements that stand and in statements that were retracted. */
export function selectLastCodings(tx: TenantTx, negotiationId: string, issueId: string): Promise<LastCoding[]> {
  return tx.sql<LastCoding>`
    SELECT   p.position_id AS "positionId", p.statement_id AS "statementId", p.revision, p.issue_id AS "issueId",
             p.kind, p.value, p.low, p.high, p.option, p.red_lines AS "redLines", p.closed_at AS "closedAt"
    FROM     position_revision p
    WHERE    p.negotiation_id = ${negotiationId} AND p.issue_id = ${issueId}
    AND      (p.closed_at IS NULL
              OR NOT EXISTS (SELECT 1 FROM statement_revision n
                             WHERE  n.statement_id = p.statement_id AND n.revision > p.revision))
    ORDER BY p.statement_id`;
}

export function selectCodingsOf(tx: TenantTx, key: RevisionKey): Promise<LastCoding[]> {
  return selectCodingsOfAll(tx, [key]);
}

export function selectCodingsOfAll(tx: TenantTx, keys: readonly RevisionKey[]): Promise<LastCoding[]> {
  return tx.sql<LastCoding>`
    SELECT p.position_id AS "positionId", p.statement_id AS "statementId", p.revision, p.issue_id AS "issueId",
           p.kind, p.value, p.low, p.high, p.option, p.red_lines AS "redLines", p.closed_at AS "closedAt"
    FROM   unnest(${keys.map(({ statementId }) => statementId)}::uuid[], ${keys.map(({ revision }) => revision)}::int[]) AS c (id, revision)
    JOIN   position_revision p ON p.statement_id = c.id AND p.revision = c.revision`;
}

interface NewVersion {
  readonly issueId: string;
  readonly scale: Scale;
  readonly mapping: ScaleMapping;
  readonly by: string;
  readonly reason: string;
}

/** The next version; the one before must be closed. A first version has nothing to be mapped from. */
export async function insertScaleVersion(tx: TenantTx, { issueId, scale, mapping, by, reason }: NewVersion): Promise<number> {
  const [inserted] = await tx.sql<{ version: number }>`
    INSERT INTO scale_revision (issue_id, revision, kind, definition, mapping, mapped_from, recorded_by, reason)
    SELECT ${issueId}, coalesce(max(revision), 0) + 1, ${scale.kind}, ${JSON.stringify(scale)},
           CASE WHEN max(revision) IS NOT NULL THEN ${JSON.stringify(mapping)}::jsonb END, max(revision), ${by}, ${reason}
    FROM   scale_revision
    WHERE  issue_id = ${issueId}
    RETURNING revision AS version`;
  return inserted?.version ?? 0;
}

/** How much stands on each issue, as far as these eyes see. */
export function selectIssueCodings(tx: TenantTx, negotiationId: string, { markings, drafts }: Eyes): Promise<IssueCodings[]> {
  return tx.sql<IssueCodings>`
    SELECT   p.issue_id AS "issueId", count(*)::integer AS codings, count(DISTINCT p.statement_id)::integer AS statements
    FROM     position_revision p
    JOIN     statement_revision s ON s.statement_id = p.statement_id AND s.revision = p.revision
    WHERE    p.negotiation_id = ${negotiationId}
    AND      p.closed_at IS NULL
    AND      s.marking = ANY (${markings}::text[])
    AND      (s.status <> 'draft' OR ${drafts})
    GROUP BY p.issue_id
    ORDER BY p.issue_id`;
}
