import { isId } from '@standpoint/contracts/identifiers';
import type { CreateSpeaker, JudgeAlias, Speaker } from '@standpoint/contracts/speakers';
import { v7 as uuidv7 } from 'uuid';
import type { TenantTx } from '../../db/tenant-tx.js';

/** Every speaker the workspace knows, or the one with `speakerId`. */
export function selectSpeakers(tx: TenantTx, speakerId: string | null = null): Promise<Speaker[]> {
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
    JOIN     speaker_revision r ON r.speaker_id = s.id AND r.closed_at IS NULL
    LEFT JOIN (
      SELECT   a.speaker_id,
               jsonb_agg(
                 jsonb_build_object('id', a.id, 'party', named_party(a.party_id, 'infinity'), 'capacity', r.capacity,
                                    'authority', r.authority, 'validFrom', r.valid_from, 'validUntil', r.valid_until, 'revision', r.revision)
                 ORDER BY r.valid_from NULLS FIRST, a.id) AS authorities
      FROM     authority a
      JOIN     authority_revision r ON r.authority_id = a.id AND r.closed_at IS NULL
      GROUP BY a.speaker_id
    ) a ON a.speaker_id = s.id
    LEFT JOIN (
      SELECT   l.speaker_id,
               jsonb_agg(jsonb_build_object('id', l.id, 'spelling', l.spelling, 'judgement', r.judgement, 'revision', r.revision)
                         ORDER BY l.id)
                 AS aliases
      FROM     alias l
      JOIN     alias_revision r ON r.alias_id = l.id AND r.closed_at IS NULL
      GROUP BY l.speaker_id
    ) l ON l.speaker_id = s.id
    WHERE    ${speakerId}::uuid IS NULL OR s.id = ${speakerId}::uuid
    ORDER BY r.name COLLATE "C", s.id`;
}

export async function findSpeakerId(tx: TenantTx, ref: string): Promise<string | undefined> {
  const id = isId(ref) ? ref : null;
  const [speaker] = await tx.sql<{ id: string }>`
    SELECT id FROM speaker WHERE id = ${id}::uuid OR slug = ${id ? null : ref.toLowerCase()}`;
  return speaker?.id;
}

interface Written {
  readonly speakerId: string;
  readonly recordedBy: string;
}

/** false if the slug is taken. */
export async function insertSpeaker(tx: TenantTx, by: Written, speaker: CreateSpeaker): Promise<boolean> {
  const inserted = await tx.sql`
    INSERT INTO speaker (id, slug) VALUES (${by.speakerId}, ${speaker.slug})
    ON CONFLICT (workspace_id, slug) DO NOTHING
    RETURNING id`;
  if (inserted.length === 0) return false;
  await tx.sql`
    INSERT INTO speaker_revision (speaker_id, revision, name, kind, note, recorded_by)
    VALUES (${by.speakerId}, 1, ${speaker.name}, ${speaker.kind}, ${speaker.note}, ${by.recordedBy})`;
  return true;
}

type Authorised = Pick<CreateSpeaker, 'capacity' | 'authority' | 'validFrom' | 'validUntil'> & {
  readonly partyId: string | null;
};

export async function insertAuthority(tx: TenantTx, by: Written, given: Authorised): Promise<void> {
  const id = uuidv7();
  await tx.sql`INSERT INTO authority (id, speaker_id, party_id) VALUES (${id}, ${by.speakerId}, ${given.partyId})`;
  await tx.sql`
    INSERT INTO authority_revision (authority_id, revision, capacity, authority, valid_from, valid_until, recorded_by)
    VALUES (${id}, 1, ${given.capacity}, ${given.authority}, ${given.validFrom}, ${given.validUntil}, ${by.recordedBy})`;
}

/** The first judgement on a spelling, or one that takes the earlier back. */
export async function insertJudgement(tx: TenantTx, by: Written, { spelling, judgement }: JudgeAlias): Promise<void> {
  await tx.sql`
    INSERT INTO alias (id, speaker_id, spelling) VALUES (${uuidv7()}, ${by.speakerId}, ${spelling})
    ON CONFLICT (workspace_id, speaker_id, spelling) DO NOTHING`;
  await tx.sql`
    UPDATE alias_revision r
    SET    closed_at = current_setting('app.recorded_at')::timestamptz, closed_by = ${by.recordedBy}
    FROM   alias l
    WHERE  l.id = r.alias_id AND l.speaker_id = ${by.speakerId} AND l.spelling = ${spelling} AND r.closed_at IS NULL`;
  await tx.sql`
    INSERT INTO alias_revision (alias_id, revision, judgement, recorded_by)
    SELECT l.id, coalesce(max(r.revision) + 1, 1), ${judgement}, ${by.recordedBy}
    FROM   alias l
    LEFT JOIN alias_revision r ON r.alias_id = l.id
    WHERE  l.speaker_id = ${by.speakerId} AND l.spelling = ${spelling}
    GROUP BY l.id`;
}
