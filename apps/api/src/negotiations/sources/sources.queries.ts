import { isId } from '@standpoint/contracts/identifiers';
import type { EditSource, SourceDetail, SourceRevision } from '@standpoint/contracts/sources';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { Uses } from '../catalogue/in-use.js';
import type { Asked } from '../catalogue/statement-counts.js';

/** With its archived text and the statements that rest on it, as known at an instant. */
export async function findSource(tx: TenantTx, ref: string, asked: Asked): Promise<SourceDetail | undefined> {
  const known = asked.knownAt ?? 'infinity';
  const id = isId(ref) ? ref : null;
  const [source] = await tx.sql<SourceDetail>`
    SELECT s.id,
           s.slug,
           r.outlet,
           r.title,
           r.url,
           r.language,
           r.published_on       AS "publishedOn",
           r.reliability,
           r.reliability_reason AS "reliabilityReason",
           r.archived_sha256    AS "archivedSha256",
           r.archived_text      AS "archivedText",
           r.revision,
           n.here               AS "statementCount",
           n.elsewhere          AS "statementCountElsewhere"
    FROM   source s
    JOIN   source_revision r ON r.source_id = s.id
           AND r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    CROSS  JOIN LATERAL (
             SELECT count(DISTINCT t.statement_id) FILTER (WHERE t.negotiation_id = ${asked.negotiationId})::int  AS here,
                    count(DISTINCT t.statement_id) FILTER (WHERE t.negotiation_id <> ${asked.negotiationId})::int AS elsewhere
             FROM   statement_source x
             JOIN   statement_revision t ON t.statement_id = x.statement_id AND t.revision = x.revision
             WHERE  x.source_id = s.id
             AND    t.recorded_at <= ${known}::timestamptz
             AND    (t.closed_at IS NULL OR t.closed_at > ${known}::timestamptz)
             AND    t.marking = ANY (${asked.markings}::text[])
             AND    (t.status <> 'draft' OR ${asked.drafts})) n
    WHERE  s.id = ${id}::uuid OR s.slug = ${id ? null : ref.toLowerCase()}`;
  return source;
}

/** The slugs in use that begin with this one. */
export async function selectSlugsLike(tx: TenantTx, slug: string): Promise<string[]> {
  const taken = await tx.sql<{ slug: string }>`
    SELECT slug FROM source WHERE slug = ${slug} OR starts_with(slug, ${`${slug}-`})`;
  return taken.map((row) => row.slug);
}

/** false if the slug is taken. */
export async function insertSource(tx: TenantTx, id: string, slug: string): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO source (id, slug) VALUES (${id}, ${slug})
    ON CONFLICT (workspace_id, slug) DO NOTHING
    RETURNING id`;
  return inserted.length > 0;
}

interface Written {
  readonly sourceId: string;
  readonly revision: number;
  readonly recordedBy: string;
  readonly archivedSha256: string | null;
}

export type Described = Required<Omit<EditSource, 'reason'>> & Pick<EditSource, 'reason'>;

export async function insertSourceRevision(tx: TenantTx, by: Written, source: Described): Promise<void> {
  await tx.sql`
    INSERT INTO source_revision
           (source_id, revision, outlet, title, url, language, published_on, reliability, reliability_reason,
            archived_text, archived_sha256, recorded_by, reason)
    VALUES (${by.sourceId}, ${by.revision}, ${source.outlet}, ${source.title}, ${source.url}, ${source.language},
            ${source.publishedOn}, ${source.reliability}, ${source.reliabilityReason}, ${source.archivedText},
            ${by.archivedSha256}, ${by.recordedBy}, ${source.reason ?? null})`;
}

/** A reason is given for a removal only. */
export async function closeSourceRevision(
  tx: TenantTx,
  sourceId: string,
  { closedBy, reason = null }: { readonly closedBy: string; readonly reason?: string | null },
): Promise<void> {
  await tx.sql`
    UPDATE source_revision
    SET    closed_by = ${closedBy}, closed_reason = ${reason}
    WHERE  source_id = ${sourceId} AND closed_at IS NULL`;
}

/** Statements that stand and rest on the source, drafts included. */
export function selectSourceUses(tx: TenantTx, sourceId: string): Promise<Uses> {
  return tx.sql<Uses[number]>`
    SELECT 'statement' AS subject, count(DISTINCT s.statement_id)::int AS count
    FROM   statement_source x
    JOIN   statement_revision s ON s.statement_id = x.statement_id AND s.revision = x.revision AND s.closed_at IS NULL
    WHERE  x.source_id = ${sourceId}
    HAVING count(*) > 0`;
}

export function selectSourceRevisions(tx: TenantTx, sourceId: string): Promise<SourceRevision[]> {
  return tx.sql<SourceRevision>`
    SELECT   r.revision,
             r.outlet,
             r.title,
             r.url,
             r.language,
             r.published_on       AS "publishedOn",
             r.reliability,
             r.reliability_reason AS "reliabilityReason",
             r.archived_sha256    AS "archivedSha256",
             r.recorded_at        AS "recordedAt",
             jsonb_build_object('id', u.id, 'name', u.name) AS "recordedBy",
             r.reason,
             r.closed_at          AS "closedAt",
             CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END AS "closedBy"
    FROM     source_revision r
    JOIN     "user" u ON u.id = r.recorded_by
    LEFT     JOIN "user" c ON c.id = r.closed_by
    WHERE    r.source_id = ${sourceId}
    ORDER BY r.revision DESC`;
}
