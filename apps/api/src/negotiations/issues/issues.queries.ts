import { isId } from '@standpoint/contracts/identifiers';
import type { CreateIssue, Issue } from '@standpoint/contracts/issues';
import type { TenantTx } from '../../db/tenant-tx.js';

/** The issues with their scales as known at an instant (null = now), each heading followed by what stands under it. */
export function selectIssues(tx: TenantTx, negotiationId: string, knownAt: string | null = null): Promise<Issue[]> {
  const known = knownAt ?? 'infinity';
  return tx.sql<Issue>`
    WITH RECURSIVE known_issue AS (
      SELECT i.id, i.slug, r.*
      FROM   issue i
      JOIN   issue_revision r ON r.issue_id = i.id
      WHERE  i.negotiation_id = ${negotiationId}
      AND    r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    ), tree AS (
      SELECT k.id, ARRAY[k."order"] AS place FROM known_issue k WHERE k.parent_id IS NULL
      UNION ALL
      SELECT k.id, tree.place || k."order" FROM known_issue k JOIN tree ON tree.id = k.parent_id
    )
    SELECT   k.id,
             k.slug,
             k.parent_id        AS "parentId",
             k.title,
             k.question,
             k.status,
             k.in_gap           AS "inGap",
             k.default_salience AS "defaultSalience",
             (row_number() OVER (ORDER BY tree.place, k.id) - 1)::integer AS "order",
             s.definition       AS scale,
             coalesce(s.revision, 0) AS "scaleVersion",
             k.revision
    FROM     known_issue k
    JOIN     tree ON tree.id = k.id
    LEFT JOIN scale_revision s ON s.issue_id = k.id
             AND s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    ORDER BY tree.place, k.id`;
}

export async function findIssueId(tx: TenantTx, negotiationId: string, ref: string): Promise<string | undefined> {
  const id = isId(ref) ? ref : null;
  const [issue] = await tx.sql<{ id: string }>`
    SELECT i.id
    FROM   issue i
    JOIN   issue_revision r ON r.issue_id = i.id AND r.closed_at IS NULL
    WHERE  i.negotiation_id = ${negotiationId}
    AND    (i.id = ${id}::uuid OR i.slug = ${id ? null : ref.toLowerCase()})`;
  return issue?.id;
}

interface Written {
  readonly id: string;
  readonly negotiationId: string;
  readonly parentId: string | null;
  readonly recordedBy: string;
}

/** After the others; false if the slug is taken. */
export async function insertIssue(tx: TenantTx, by: Written, issue: CreateIssue): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO issue (id, negotiation_id, slug) VALUES (${by.id}, ${by.negotiationId}, ${issue.slug})
    ON CONFLICT (workspace_id, negotiation_id, slug) DO NOTHING
    RETURNING id`;
  if (inserted.length === 0) return false;
  await tx.sql`
    INSERT INTO issue_revision
           (issue_id, revision, parent_id, title, question, status, in_gap, default_salience, "order", recorded_by)
    SELECT ${by.id}, 1, ${by.parentId}, ${issue.title}, ${issue.question}, ${issue.status}, ${issue.inGap},
           ${issue.defaultSalience}, coalesce(max(r."order") + 1, 0), ${by.recordedBy}
    FROM   issue i
    JOIN   issue_revision r ON r.issue_id = i.id
    WHERE  i.negotiation_id = ${by.negotiationId}`;
  if (issue.scale) await insertScale(tx, by, issue.scale);
  return true;
}

async function insertScale(tx: TenantTx, by: Written, scale: NonNullable<CreateIssue['scale']>): Promise<void> {
  await tx.sql`
    INSERT INTO scale_revision (issue_id, revision, kind, definition, recorded_by)
    VALUES (${by.id}, 1, ${scale.kind}, ${JSON.stringify(scale)}, ${by.recordedBy})`;
}
