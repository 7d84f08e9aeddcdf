import type { SpeakerRevision } from '@standpoint/contracts/speakers';
import type { TenantTx } from '../../db/tenant-tx.js';

/** Every wording of a speaker, their authorities and spellings, newest first. */
export async function selectSpeakerRevisions(tx: TenantTx, speakerId: string): Promise<SpeakerRevision[]> {
  const rows = await tx.sql<{ revision: SpeakerRevision }>`
    WITH revisions AS (
      SELECT r.recorded_at, r.recorded_by, r.closed_at, r.closed_by, r.revision, r.reason,
             jsonb_build_object('subject', 'speaker', 'name', r.name, 'kind', r.kind, 'note', r.note) AS content
      FROM   speaker_revision r
      WHERE  r.speaker_id = ${speakerId}
      UNION  ALL
      SELECT r.recorded_at, r.recorded_by, r.closed_at, r.closed_by, r.revision, r.reason,
             jsonb_build_object('subject', 'authority', 'id', a.id, 'party', named_party(a.party_id, 'infinity'),
                                'capacity', r.capacity, 'authority', r.authority,
                                'validFrom', r.valid_from, 'validUntil', r.valid_until)
      FROM   authority a
      JOIN   authority_revision r ON r.authority_id = a.id
      WHERE  a.speaker_id = ${speakerId}
      UNION  ALL
      SELECT r.recorded_at, r.recorded_by, r.closed_at, r.closed_by, r.revision, r.reason,
             jsonb_build_object('subject', 'alias', 'id', l.id, 'spelling', l.spelling, 'judgement', r.judgement)
      FROM   alias l
      JOIN   alias_revision r ON r.alias_id = l.id
      WHERE  l.speaker_id = ${speakerId}
    )
    SELECT   r.content || jsonb_build_object(
               'revision', r.revision, 'reason', r.reason, 'recordedAt', instant_text(r.recorded_at),
               'recordedBy', jsonb_build_object('id', u.id, 'name', u.name), 'closedAt', instant_text(r.closed_at),
               'closedBy', CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'name', c.name) END) AS revision
    FROM     revisions r
    JOIN     "user" u ON u.id = r.recorded_by
    LEFT     JOIN "user" c ON c.id = r.closed_by
    ORDER BY r.recorded_at DESC, array_position(ARRAY['speaker', 'authority', 'alias'], r.content ->> 'subject'),
             r.content ->> 'id', r.revision DESC`;
  return rows.map(({ revision }) => revision);
}
