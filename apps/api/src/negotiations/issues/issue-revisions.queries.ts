import type { InUse } from '@standpoint/contracts/in-use';
import type { IssueRevision, ScaleRevision } from '@standpoint/contracts/edit-issues';
import type { TenantTx } from '../../db/tenant-tx.js';

/** An issue as it stands, with the number that orders it among its siblings. */
export interface OpenIssue {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly parentId: string | null;
  readonly title: string;
  readonly question: string | null;
  readonly status: string;
  readonly inGap: boolean;
  readonly defaultSalience: number | null;
  readonly order: number;
}

export function selectOpenIssues(tx: TenantTx, negotiationId: string): Promise<OpenIssue[]> {
  return tx.sql<OpenIssue>`
    SELECT i.id, i.slug, r.revision, r.parent_id AS "parentId", r.title, r.question, r.status,
           r.in_gap AS "inGap", r.default_salience AS "defaultSalience", r."order"
    FROM   issue i
    JOIN   issue_revision r ON r.issue_id = i.id AND r.closed_at IS NULL
    WHERE  i.negotiation_id = ${negotiationId}`;
}

interface Closing {
  readonly by: string;
  /** For a removal; a change has its reason on the next revision. */
  readonly reason: string | null;
}

export async function closeIssues(tx: TenantTx, ids: readonly string[], { by, reason }: Closing): Promise<void> {
  await tx.sql`
    UPDATE issue_revision
    SET    closed_by = ${by}, closed_reason = ${reason}
    WHERE  issue_id = ANY (${ids}::uuid[]) AND closed_at IS NULL`;
}

export async function closeScale(tx: TenantTx, issueId: string, { by, reason }: Closing): Promise<void> {
  await tx.sql`
    UPDATE scale_revision
    SET    closed_by = ${by}, closed_reason = ${reason}
    WHERE  issue_id = ${issueId} AND closed_at IS NULL`;
}

/** As the revision after the one each issue is given with. */
export async function insertIssueRevisions(
  tx: TenantTx,
  issues: readonly OpenIssue[],
  { by, reason }: Closing,
): Promise<void> {
  await tx.sql`
    INSERT INTO issue_revision
           (issue_id, revision, parent_id, title, question, status, in_gap, default_salience, "order", recorded_by, reason)
    SELECT i.id, i.revision + 1, i."parentId", i.title, i.question, i.status, i."inGap", i."defaultSalience", i."order",
           ${by}, ${reason}
    FROM   jsonb_to_recordset(${JSON.stringify(issues)}::jsonb)
           AS i (id uuid, revision int, "parentId" uuid, title text, question text, status text, "inGap" boolean,
                 "defaultSalience" float8, "order" int)`;
}

/** Standing statements that code the issue or name it in a link, issues below it, and estimates on it. */
export async function selectIssueUses(tx: TenantTx, issueId: string): Promise<InUse['uses']> {
  return tx.sql<InUse['uses'][number]>`
    WITH uses AS (
      SELECT 'statement' AS subject, statement_id AS id FROM position_revision WHERE issue_id = ${issueId} AND closed_at IS NULL
      UNION
      SELECT 'statement', s.statement_id
      FROM   statement_link l
      JOIN   statement_revision s ON s.statement_id = l.statement_id AND s.revision = l.revision AND s.closed_at IS NULL
      WHERE  l.issue_id = ${issueId}
      UNION
      SELECT 'issue', issue_id FROM issue_revision WHERE parent_id = ${issueId} AND closed_at IS NULL
      UNION
      SELECT 'estimate', e.id
      FROM   estimate e
      JOIN   estimate_revision r ON r.estimate_id = e.id AND r.closed_at IS NULL
      WHERE  e.issue_id = ${issueId}
    )
    SELECT   subject, count(*)::integer AS count
    FROM     uses
    GROUP BY subject
    ORDER BY subject DESC`;
}

export function selectIssueRevisions(tx: TenantTx, issueId: string): Promise<IssueRevision[]> {
  return tx.sql<IssueRevision>`
    SELECT   r.revision,
             CASE WHEN r.parent_id IS NOT NULL THEN named_issue(r.parent_id, 'infinity') END AS parent,
             r.title, r.question, r.status, r.in_gap AS "inGap", r.default_salience AS "defaultSalience", r."order",
             r.recorded_at AS "recordedAt",
             jsonb_build_object('id', u.id, 'name', u.name) AS "recordedBy",
             r.reason, r.closed_at AS "closedAt",
             CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END AS "closedBy"
    FROM     issue_revision r
    JOIN     "user" u ON u.id = r.recorded_by
    LEFT     JOIN "user" c ON c.id = r.closed_by
    WHERE    r.issue_id = ${issueId}
    ORDER BY r.revision DESC`;
}

/** A mapping belongs to a version only where it begins at the one before: an undo copies both. */
export function selectScaleRevisions(tx: TenantTx, issueId: string): Promise<ScaleRevision[]> {
  return tx.sql<ScaleRevision>`
    SELECT   r.revision,
             r.definition AS scale,
             CASE WHEN r.mapped_from = r.revision - 1 THEN r.mapping END AS mapping,
             (SELECT count(*)::integer
              FROM   position_revision p
              WHERE  p.issue_id = r.issue_id AND p.recorded_at = r.recorded_at) AS statements,
             r.recorded_at AS "recordedAt",
             jsonb_build_object('id', u.id, 'name', u.name) AS "recordedBy",
             r.reason, r.closed_at AS "closedAt",
             CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END AS "closedBy"
    FROM     scale_revision r
    JOIN     "user" u ON u.id = r.recorded_by
    LEFT     JOIN "user" c ON c.id = r.closed_by
    WHERE    r.issue_id = ${issueId}
    ORDER BY r.revision DESC`;
}
