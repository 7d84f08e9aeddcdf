import type { CreateView, View } from '@standpoint/contracts/views';
import type { TenantTx } from '../db/tenant-tx.js';

interface Looker {
  readonly negotiationId: string;
  readonly userId: string;
  /** Only this one. */
  readonly viewId?: string;
}

/** Those that the user may open: their own and what is shared; the default first, of two the later. */
export function selectViews(tx: TenantTx, { negotiationId, userId, viewId }: Looker): Promise<View[]> {
  return tx.sql<View>`
    SELECT   v.id,
             v.page,
             r.name,
             r.question,
             r.audience,
             jsonb_build_object('id', u.id, 'name', u.name) AS owner,
             r.revision,
             r.recorded_at                                  AS "recordedAt"
    FROM     table_view v
    JOIN     view_revision r ON r.view_id = v.id AND r.closed_at IS NULL
    JOIN     "user" u ON u.id = v.owner_id
    WHERE    v.negotiation_id = ${negotiationId}
    AND      (${viewId ?? null}::uuid IS NULL OR v.id = ${viewId ?? null}::uuid)
    AND      (r.audience <> 'private' OR v.owner_id = ${userId})
    ORDER BY r.audience <> 'default', CASE WHEN r.audience = 'default' THEN r.recorded_at END DESC, lower(r.name), v.id`;
}

/** One write of views at a time, so that there is one default; no reading changes, so the version stays. */
export async function lockViews(tx: TenantTx, negotiationId: string): Promise<void> {
  await tx.sql`SELECT 1 FROM negotiation WHERE id = ${negotiationId} FOR UPDATE`;
  await tx.sql`SELECT set_config('app.recorded_at', clock_timestamp()::text, true)`;
}

export async function insertView(
  tx: TenantTx,
  { id, negotiationId, ownerId }: { readonly id: string; readonly negotiationId: string; readonly ownerId: string },
  page: CreateView['page'],
): Promise<void> {
  await tx.sql`
    INSERT INTO table_view (id, negotiation_id, page, owner_id) VALUES (${id}, ${negotiationId}, ${page}, ${ownerId})`;
}

interface RevisionOf {
  readonly viewId: string;
  readonly revision: number;
  readonly by: string;
}

export async function insertViewRevision(
  tx: TenantTx,
  { viewId, revision, by }: RevisionOf,
  { name, question, audience }: Pick<View, 'name' | 'question' | 'audience'>,
): Promise<void> {
  await tx.sql`
    INSERT INTO view_revision (view_id, revision, name, question, audience, recorded_by)
    VALUES (${viewId}, ${revision}, ${name}, ${question}, ${audience}, ${by})`;
}

export async function closeViewRevision(tx: TenantTx, { viewId, revision, by }: RevisionOf): Promise<void> {
  await tx.sql`
    UPDATE view_revision
    SET    closed_at = current_setting('app.recorded_at')::timestamptz, closed_by = ${by}
    WHERE  view_id = ${viewId} AND revision = ${revision}`;
}

/** The number of the next revision, over closed ones too. */
export async function nextViewRevision(tx: TenantTx, viewId: string): Promise<number> {
  const [row] = await tx.sql<{ next: number }>`
    SELECT coalesce(max(revision), 0) + 1 AS next FROM view_revision WHERE view_id = ${viewId}`;
  return row?.next ?? 1;
}
