import type { SourceSearch } from '@standpoint/contracts/source-search';
import type { Source } from '@standpoint/contracts/sources';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { Asked, CountOf } from '../catalogue/statement-counts.js';

/** Where a source stands in the list: by outlet, then the newest first. */
export interface SourceKey {
  readonly outlet: string;
  readonly publishedOn: string | null;
  readonly id: string;
}

export interface SourceQuestion extends Omit<SourceSearch, 'q' | 'cursor' | 'counts' | 'named' | 'knownAt'> {
  /** Each must be in outlet, title or address, whatever its case. */
  readonly words: readonly string[];
  readonly knownAt: string | null;
  /** Ids; null = all. */
  readonly among: readonly string[] | null;
  /** Rows after this one. */
  readonly after: SourceKey | null;
}

/** What matches, from `after` on, and how many match in all. */
export async function listMatchingSources(tx: TenantTx, question: SourceQuestion): Promise<{ items: Source[]; total: number }> {
  const known = question.knownAt ?? 'infinity';
  const { after } = question;
  const [found] = await tx.sql<{ items: Source[]; total: number }>`
    WITH matching AS (
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
             r.revision
      FROM   source s
      JOIN   source_revision r ON r.source_id = s.id
             AND r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
      WHERE  NOT EXISTS (SELECT 1 FROM unnest(${question.words}::text[]) AS word
                         WHERE  strpos(lower(concat_ws(' ', r.outlet, r.title, r.url)), lower(word)) = 0)
      AND    (${question.among}::uuid[] IS NULL OR s.id = ANY (${question.among}::uuid[]))
      AND    (${question.outlet ?? null}::text IS NULL OR r.outlet = ${question.outlet ?? null})
      AND    (${question.language ?? null}::text IS NULL OR r.language = ${question.language ?? null})
      AND    (${question.reliability ?? null}::text IS NULL OR coalesce(r.reliability, 'none') = ${question.reliability ?? null})
      AND    (${question.publishedFrom ?? null}::date IS NULL OR r.published_on >= ${question.publishedFrom ?? null}::date)
      AND    (${question.publishedUntil ?? null}::date IS NULL OR r.published_on <= ${question.publishedUntil ?? null}::date)
    ),
    page AS (
      SELECT   *
      FROM     matching m
      WHERE    ${after?.id ?? null}::uuid IS NULL
      OR       m.outlet COLLATE "C" > ${after?.outlet ?? ''}
      OR       m.outlet = ${after?.outlet ?? ''}
               AND (coalesce(m."publishedOn", '-infinity') < coalesce(${after?.publishedOn ?? null}::date, '-infinity')
                    OR m."publishedOn" IS NOT DISTINCT FROM ${after?.publishedOn ?? null}::date AND m.id > ${after?.id ?? null}::uuid)
      ORDER BY m.outlet COLLATE "C", m."publishedOn" DESC NULLS LAST, m.id
      LIMIT    ${question.limit ?? null}
    )
    SELECT (SELECT count(*)::int FROM matching) AS total,
           (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY p.outlet COLLATE "C", p."publishedOn" DESC NULLS LAST, p.id), '[]')
            FROM   page p) AS items`;
  return found ?? { items: [], total: 0 };
}

/** How many statements of one negotiation rest on each source. */
export function countBySource(tx: TenantTx, asked: Asked): Promise<CountOf[]> {
  const known = asked.knownAt ?? 'infinity';
  return tx.sql<CountOf>`
    SELECT   x.source_id AS id, count(DISTINCT s.statement_id)::int AS "statementCount"
    FROM     statement_revision s
    JOIN     statement_source x ON x.statement_id = s.statement_id AND x.revision = s.revision
    WHERE    s.negotiation_id = ${asked.negotiationId}
    AND      s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    AND      s.marking = ANY (${asked.markings}::text[])
    AND      (s.status <> 'draft' OR ${asked.drafts})
    GROUP BY x.source_id`;
}
