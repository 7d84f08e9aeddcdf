import { isId } from '@standpoint/contracts/identifiers';
import type { CreateNegotiation, Negotiation } from '@standpoint/contracts/negotiations';
import { fragment, run } from '../db/fragment.js';
import type { TenantTx } from '../db/tenant-tx.js';

/** A negotiation but for `today`, which only a clock knows. */
export type NegotiationRow = Omit<Negotiation, 'today'>;
export type NegotiationSettings = Omit<CreateNegotiation, 'slug'>;

interface RevisionOf {
  readonly negotiationId: string;
  readonly revision: number;
  readonly recordedBy: string;
}

const NEGOTIATION = fragment`
    SELECT   n.id,
             n.slug,
             r.title,
             r.time_zone           AS "timeZone",
             r.language,
             r.default_as_of       AS "defaultAsOf",
             r.review_required     AS "reviewRequired",
             r.stale_after_days    AS "staleAfterDays",
             r.contest_window_days AS "contestWindowDays",
             r.revision,
             n.version,
             n.changed_at          AS "changedAt"
    FROM     negotiation n`;

/** By slug or id, with its settings as known at an instant (null = now; before there were any: the first ones). */
export async function findNegotiation(
  tx: TenantTx,
  ref: string,
  knownAt: string | null = null,
): Promise<NegotiationRow | undefined> {
  const id = isId(ref) ? ref : null;
  const known = knownAt ?? 'infinity';
  const [negotiation] = await run<NegotiationRow>(tx, fragment`
    ${NEGOTIATION}
    JOIN     negotiation_revision r ON r.negotiation_id = n.id
    WHERE    (n.id = ${id}::uuid OR n.slug = ${id ? null : ref.toLowerCase()})
    AND      EXISTS (SELECT FROM negotiation_revision o WHERE o.negotiation_id = n.id AND o.closed_at IS NULL)
    ORDER BY r.recorded_at <= ${known}::timestamptz DESC,
             CASE WHEN r.recorded_at <= ${known}::timestamptz THEN -r.revision ELSE r.revision END
    LIMIT    1`);
  return negotiation;
}

export function selectNegotiations(tx: TenantTx): Promise<NegotiationRow[]> {
  return run<NegotiationRow>(tx, fragment`
    ${NEGOTIATION}
    JOIN     negotiation_revision r ON r.negotiation_id = n.id AND r.closed_at IS NULL
    ORDER BY r.title COLLATE "C", n.id`);
}

/** false if the slug is taken. */
export async function insertNegotiation(tx: TenantTx, id: string, slug: string): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO negotiation (id, slug) VALUES (${id}, ${slug})
    ON CONFLICT (workspace_id, slug) DO NOTHING
    RETURNING id`;
  return inserted.length > 0;
}

export async function insertNegotiationRevision(
  tx: TenantTx,
  { negotiationId, revision, recordedBy }: RevisionOf,
  settings: NegotiationSettings,
): Promise<void> {
  await tx.sql`
    INSERT INTO negotiation_revision
           (negotiation_id, revision, title, time_zone, language, default_as_of, review_required, stale_after_days,
            contest_window_days, recorded_by)
    VALUES (${negotiationId}, ${revision}, ${settings.title}, ${settings.timeZone}, ${settings.language},
            ${settings.defaultAsOf}, ${settings.reviewRequired}, ${settings.staleAfterDays},
            ${settings.contestWindowDays}, ${recordedBy})`;
}

export async function closeNegotiationRevision(
  tx: TenantTx,
  { negotiationId, revision, recordedBy }: RevisionOf,
): Promise<void> {
  await tx.sql`
    UPDATE negotiation_revision
    SET    closed_at = current_setting('app.recorded_at')::timestamptz, closed_by = ${recordedBy}
    WHERE  negotiation_id = ${negotiationId} AND revision = ${revision}`;
}

/** Locks one negotiation and fixes the instant at which this write becomes known. */
export async function advanceNegotiation(tx: TenantTx, negotiationId: string): Promise<void> {
  await tx.sql`SELECT advance_versions(ARRAY[${negotiationId}]::uuid[])`;
}

/** The same for what all negotiations of the workspace share: parties, blocs, speakers, sources. */
export async function advanceAllNegotiations(tx: TenantTx): Promise<void> {
  await tx.sql`SELECT advance_versions(ARRAY(SELECT id FROM negotiation))`;
}
