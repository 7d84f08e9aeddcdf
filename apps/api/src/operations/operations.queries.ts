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

/** What is otherwise than the write to be undone had left it. */
export interface NewerVersion {
  /** `party`. */
  readonly subject: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly revision: number;
  readonly removed: boolean;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
}

/**
 * The last acts and all undos since, newest first, so that each undo stands beside what it undid. An undo bears the name of what was undone first of all, however
 * often it went back and forth.
 */
export function selectOperations(tx: TenantTx, userId: string, acts: number): Promise<Operation[]> {
  return tx.sql<Operation>`
    WITH mine AS (
      SELECT   operation_id                     AS id,
               max(id::text)                    AS last,
               min(at)                          AS at,
               count(*)::integer                AS things,
               min(negotiation_id::text)::uuid  AS negotiation_id,
               min(undoes::text)::uuid          AS undoes
      FROM     audit_entry
      WHERE    user_id = ${userId} AND operation_id IS NOT NULL
      GROUP BY operation_id
    )
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
    FROM     mine o
    WHERE    o.last >= (SELECT min(act.last) FROM (SELECT last FROM mine WHERE undoes IS NULL ORDER BY last DESC LIMIT ${acts}) act)
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

/** Hands back what is in the way; then nothing of it may stay. */
export async function undoWrite(tx: TenantTx, { instant, by, statementIds }: Write, why: string): Promise<NewerVersion | null> {
  const [inTheWay] = await tx.sql<NewerVersion>`
    SELECT replace(n.thing ->> 'log', '_revision', '')                                AS subject,
           n.thing ->> replace(n.thing ->> 'log', '_revision', '_id')                 AS id,
           coalesce(n.thing ->> 'name', n.thing ->> 'title')                          AS name,
           (n.thing ->> 'revision')::integer                                          AS revision,
           n.thing ->> 'closed_at' IS NOT NULL                                        AS removed,
           coalesce(n.thing ->> 'closed_at', n.thing ->> 'recorded_at')::timestamptz  AS at,
           jsonb_build_object('id', u.id, 'name', u.name)                             AS by
    FROM   undo_write(${instant}, ${by}, ${statementIds}::uuid[], ${why}) AS n (thing)
    JOIN   "user" u ON u.id = coalesce(n.thing ->> 'closed_by', n.thing ->> 'recorded_by')::uuid`;
  return inTheWay ?? null;
}

/** The same for judgements, which have no revisions: what stood comes back as a new one. */
export async function undoAssessments(tx: TenantTx, { instant, by }: Write, why: string): Promise<NewerVersion | null> {
  const [inTheWay] = await tx.sql<NewerVersion>`
    SELECT   'judgement' AS subject, n.id, NULL AS name, count(*) OVER ()::integer AS revision,
             n.closed_at IS NOT NULL AS removed, coalesce(n.closed_at, n.recorded_at) AS at,
             jsonb_build_object('id', u.id, 'name', u.name) AS by
    FROM     condition_assessment o
    JOIN     condition_assessment n ON n.position_id = o.position_id AND n.assessed_on = o.assessed_on
    JOIN     "user" u ON u.id = coalesce(n.closed_by, n.recorded_by)
    LEFT     JOIN condition_assessment s ON s.position_id = o.position_id AND s.assessed_on = o.assessed_on AND s.closed_at IS NULL
    WHERE    (o.recorded_at = ${instant}::timestamptz AND o.recorded_by = ${by}
              AND coalesce(s.restores, s.id) IS DISTINCT FROM coalesce(o.restores, o.id))
    OR       (o.closed_at = ${instant}::timestamptz AND o.closed_by = ${by} AND s.id IS NOT NULL
              AND NOT EXISTS (SELECT FROM condition_assessment w
                              WHERE  w.position_id = o.position_id AND w.assessed_on = o.assessed_on
                              AND    w.recorded_at = ${instant}::timestamptz AND w.recorded_by = ${by}))
    ORDER BY n.recorded_at DESC
    LIMIT    1`;
  if (inTheWay) return inTheWay;

  await tx.sql`
    UPDATE condition_assessment s
    SET    closed_by = ${by}, closed_reason = ${why}
    FROM   condition_assessment o
    WHERE  o.recorded_at = ${instant}::timestamptz AND o.recorded_by = ${by}
    AND    s.position_id = o.position_id AND s.assessed_on = o.assessed_on AND s.closed_at IS NULL`;
  const closed = await tx.sql<{ id: string }>`
    SELECT id FROM condition_assessment WHERE closed_at = ${instant}::timestamptz AND closed_by = ${by}`;
  if (closed.length === 0) return null;
  await tx.sql`
    INSERT INTO condition_assessment (id, position_id, state, assessed_on, note, restores, recorded_by)
    SELECT n.id, a.position_id, a.state, a.assessed_on, a.note, coalesce(a.restores, a.id), ${by}
    FROM   unnest(${closed.map(({ id }) => id)}::uuid[], ${closed.map(() => uuidv7())}::uuid[]) AS n (old_id, id)
    JOIN   condition_assessment a ON a.id = n.old_id`;
  return null;
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
