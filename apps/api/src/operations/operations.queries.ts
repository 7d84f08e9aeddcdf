import type { Operation } from '@standpoint/contracts/operations';
import { v7 as uuidv7 } from 'uuid';
import type { TenantTx } from '../db/tenant-tx.js';

/** One thing that an operation touched. */
export interface OperationEntry {
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly negotiationId: string | null;
  readonly before: unknown;
  readonly after: unknown;
  /** The instant borne by what was opened and closed; null: nothing with revisions. */
  readonly recordedAt: string | null;
}

interface Write {
  readonly instant: string;
  readonly by: string;
  readonly statementIds: readonly string[];
}

/** Newest first. An undo bears the name of what was undone first of all, however often it went back and forth. */
export function selectOperations(tx: TenantTx, userId: string, limit: number): Promise<Operation[]> {
  return tx.sql<Operation>`
    SELECT   o.id,
             o.at,
             (WITH RECURSIVE back AS (
                (SELECT a.action, a.undoes FROM audit_entry a WHERE a.operation_id = o.id LIMIT 1)
                UNION ALL
                SELECT b.action, b.undoes
                FROM   back CROSS JOIN LATERAL
                       (SELECT a.action, a.undoes FROM audit_entry a WHERE a.operation_id = back.undoes LIMIT 1) b)
              SELECT back.action FROM back WHERE back.undoes IS NULL) AS action,
             o.things,
             (SELECT   jsonb_build_object('id', n.id, 'slug', n.slug, 'name', r.title)
              FROM     negotiation n
              JOIN     negotiation_revision r ON r.negotiation_id = n.id
              WHERE    n.id = o.negotiation_id
              ORDER BY r.revision DESC
              LIMIT    1) AS negotiation,
             o.undoes
    FROM     (SELECT   operation_id                     AS id,
                       max(id::text)                    AS last,
                       min(at)                          AS at,
                       count(*)::integer                AS things,
                       min(negotiation_id::text)::uuid  AS negotiation_id,
                       min(undoes::text)::uuid          AS undoes
              FROM     audit_entry
              WHERE    user_id = ${userId} AND operation_id IS NOT NULL
              GROUP BY operation_id
              ORDER BY last DESC
              LIMIT    ${limit}) o
    ORDER BY o.last DESC`;
}

export function selectEntries(tx: TenantTx, operationId: string, userId: string): Promise<OperationEntry[]> {
  return tx.sql<OperationEntry>`
    SELECT   action, subject, subject_id AS "subjectId", negotiation_id AS "negotiationId", before, after,
             recorded_at AS "recordedAt"
    FROM     audit_entry
    WHERE    operation_id = ${operationId} AND user_id = ${userId}
    ORDER BY id`;
}

/** The name of the endpoint that was undone first of all. */
export async function findFirstAction(tx: TenantTx, operationId: string): Promise<string | undefined> {
  const [first] = await tx.sql<{ action: string }>`
    WITH RECURSIVE back AS (
      (SELECT action, undoes FROM audit_entry WHERE operation_id = ${operationId} LIMIT 1)
      UNION ALL
      SELECT b.action, b.undoes
      FROM   back CROSS JOIN LATERAL
             (SELECT a.action, a.undoes FROM audit_entry a WHERE a.operation_id = back.undoes LIMIT 1) b
    )
    SELECT action FROM back WHERE undoes IS NULL`;
  return first?.action;
}

export async function undoWrite(tx: TenantTx, { instant, by, statementIds }: Write, why: string): Promise<void> {
  await tx.sql`SELECT undo_write(${instant}, ${by}, ${statementIds}::uuid[], ${why})`;
}

/** false if somebody has judged one of them again since. An assessment has no revisions: what stood comes back as a new one. */
export async function undoAssessments(tx: TenantTx, { instant, by }: Write, why: string): Promise<boolean> {
  const opened = await tx.sql<{ since: boolean }>`
    SELECT closed_at IS NOT NULL AS since
    FROM   condition_assessment
    WHERE  recorded_at = ${instant}::timestamptz AND recorded_by = ${by}`;
  if (opened.some(({ since }) => since)) return false;
  await tx.sql`
    UPDATE condition_assessment
    SET    closed_by = ${by}, closed_reason = ${why}
    WHERE  recorded_at = ${instant}::timestamptz AND recorded_by = ${by}`;
  const closed = await tx.sql<{ id: string }>`
    SELECT id FROM condition_assessment WHERE closed_at = ${instant}::timestamptz AND closed_by = ${by}`;
  if (closed.length === 0) return true;
  await tx.sql`
    INSERT INTO condition_assessment (id, position_id, state, assessed_on, note, recorded_by)
    SELECT n.id, a.position_id, a.state, a.assessed_on, a.note, ${by}
    FROM   unnest(${closed.map(({ id }) => id)}::uuid[], ${closed.map(() => uuidv7())}::uuid[]) AS n (old_id, id)
    JOIN   condition_assessment a ON a.id = n.old_id`;
  return true;
}

/** One entry for each of what it undid, with before and after changed over. */
export async function insertUndo(
  tx: TenantTx,
  by: { readonly userId: string; readonly requestId: string; readonly operationId: string | null },
  { undoes, entries }: { readonly undoes: string; readonly entries: readonly OperationEntry[] },
): Promise<void> {
  const ids = entries.map(() => uuidv7());
  await tx.sql`
    INSERT INTO audit_entry
           (id, user_id, action, subject, subject_id, negotiation_id, request_id, operation_id, undoes, before, after)
    SELECT i.id, ${by.userId}, 'undoOperation', u.subject, u.subject_id, u.negotiation_id, ${by.requestId},
           ${by.operationId}, ${undoes}, u.after, u.before
    FROM   unnest(${ids}::uuid[]) WITH ORDINALITY AS i (id, place)
    JOIN   (SELECT a.*, row_number() OVER (ORDER BY a.id) AS place FROM audit_entry a WHERE a.operation_id = ${undoes}) u
           USING (place)`;
}
