import { isId } from '@standpoint/contracts/identifiers';
import type { EditSpeaker, Speaker } from '@standpoint/contracts/speakers';
import type { TenantTx } from '../../db/tenant-tx.js';

interface Which {
  /** Slug or id; null = every speaker the workspace knows. */
  readonly ref?: string | null;
  /** null = now. */
  readonly knownAt?: string | null;
}

/** By name, with what was known of them at an instant. */
export function selectSpeakers(tx: TenantTx, { ref = null, knownAt = null }: Which = {}): Promise<Speaker[]> {
  const known = knownAt ?? 'infinity';
  const id = ref !== null && isId(ref) ? ref : null;
  return tx.sql<Speaker>`
    SELECT   s.id,
             s.slug,
             r.name,
             r.kind,
             r.note,
             r.revision,
             coalesce(a.authorities, '[]') AS authorities,
             coalesce(l.aliases, '[]')     AS aliases
    FROM     speaker s
    JOIN     speaker_revision r ON r.speaker_id = s.id
             AND r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    LEFT JOIN (
      SELECT   a.speaker_id,
               jsonb_agg(
                 jsonb_build_object('id', a.id, 'party', named_party(a.party_id, ${known}::timestamptz),
                                    'capacity', r.capacity, 'authority', r.authority,
                                    'validFrom', r.valid_from, 'validUntil', r.valid_until, 'revision', r.revision)
                 ORDER BY r.valid_from NULLS FIRST, a.id) AS authorities
      FROM     authority a
      JOIN     authority_revision r ON r.authority_id = a.id
      WHERE    r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
      GROUP BY a.speaker_id
    ) a ON a.speaker_id = s.id
    LEFT JOIN (
      SELECT   l.speaker_id,
               jsonb_agg(jsonb_build_object('id', l.id, 'spelling', l.spelling, 'judgement', r.judgement,
                                            'revision', r.revision)
                         ORDER BY l.id) AS aliases
      FROM     alias l
      JOIN     alias_revision r ON r.alias_id = l.id
      WHERE    r.recorded_at <= ${known}::timestamptz AND (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
      GROUP BY l.speaker_id
    ) l ON l.speaker_id = s.id
    WHERE    ${ref}::text IS NULL OR s.id = ${id}::uuid OR s.slug = ${id ? null : ref?.toLowerCase()}
    ORDER BY r.name COLLATE "C", s.id`;
}

/** false if the slug is taken. */
export async function insertSpeaker(tx: TenantTx, id: string, slug: string): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO speaker (id, slug) VALUES (${id}, ${slug})
    ON CONFLICT (workspace_id, slug) DO NOTHING
    RETURNING id`;
  return inserted.length > 0;
}

interface Written {
  readonly speakerId: string;
  readonly revision: number;
  readonly recordedBy: string;
}

type Described = Pick<Speaker, 'name' | 'kind' | 'note'> & Pick<EditSpeaker, 'reason'>;

export async function insertSpeakerRevision(tx: TenantTx, by: Written, { name, kind, note, reason }: Described): Promise<void> {
  await tx.sql`
    INSERT INTO speaker_revision (speaker_id, revision, name, kind, note, recorded_by, reason)
    VALUES (${by.speakerId}, ${by.revision}, ${name}, ${kind}, ${note}, ${by.recordedBy}, ${reason ?? null})`;
}

/** A reason is given for a removal only. */
export async function closeSpeakerRevision(
  tx: TenantTx,
  speakerId: string,
  { closedBy, reason = null }: { readonly closedBy: string; readonly reason?: string | null },
): Promise<void> {
  await tx.sql`
    UPDATE speaker_revision
    SET    closed_by = ${closedBy}, closed_reason = ${reason}
    WHERE  speaker_id = ${speakerId} AND closed_at IS NULL`;
}
