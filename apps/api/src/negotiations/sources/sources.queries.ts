import type { CreateSource, Source } from '@standpoint/contracts/sources';
import type { TenantTx } from '../../db/tenant-tx.js';

/** Every source of the workspace, or the one with `sourceId`. */
export function selectSources(tx: TenantTx, sourceId: string | null = null): Promise<Source[]> {
  return tx.sql<Source>`
    SELECT   s.id,
             s.slug,
             r.outlet,
             r.title,
             r.url,
             r.language,
             r.published_on    AS "publishedOn",
             r.reliability,
             r.reliability_reason AS "reliabilityReason",
             r.archived_sha256 AS "archivedSha256",
             r.revision
    FROM     source s
    JOIN     source_revision r ON r.source_id = s.id AND r.closed_at IS NULL
    WHERE    ${sourceId}::uuid IS NULL OR s.id = ${sourceId}::uuid
    ORDER BY r.outlet COLLATE "C", r.published_on DESC NULLS LAST, s.id`;
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
  readonly recordedBy: string;
  readonly archivedSha256: string | null;
}

export async function insertSourceRevision(tx: TenantTx, by: Written, source: CreateSource): Promise<void> {
  await tx.sql`
    INSERT INTO source_revision
           (source_id, revision, outlet, title, url, language, published_on, reliability, reliability_reason,
            archived_text, archived_sha256, recorded_by)
    VALUES (${by.sourceId}, 1, ${source.outlet}, ${source.title}, ${source.url}, ${source.language},
            ${source.publishedOn}, ${source.reliability}, ${source.reliabilityReason}, ${source.archivedText},
            ${by.archivedSha256}, ${by.recordedBy})`;
}
