import type { TenantTx } from '../../db/tenant-tx.js';

interface RevisionKey {
  readonly statementId: string;
  readonly revision: number;
}

export interface RemovedName {
  readonly statementId: string;
  readonly subject: 'seat' | 'party' | 'speaker' | 'event' | 'source';
}

/** What these revisions of statements name and is there no longer: at most one entry a statement and subject. */
export function selectRemovedNames(tx: TenantTx, keys: readonly RevisionKey[]): Promise<RemovedName[]> {
  return tx.sql<RemovedName>`
    WITH said AS (
      SELECT s.*
      FROM   unnest(${keys.map(({ statementId }) => statementId)}::uuid[], ${keys.map(({ revision }) => revision)}::int[])
             AS wanted (id, revision)
      JOIN   statement_revision s ON s.statement_id = wanted.id AND s.revision = wanted.revision
    )
    SELECT s.statement_id AS "statementId", 'seat' AS subject
    FROM   said s
    WHERE  s.party_id IS NOT NULL
    AND    NOT EXISTS (SELECT 1 FROM seat_revision r
                       WHERE  r.party_id = s.party_id AND r.negotiation_id = s.negotiation_id AND r.closed_at IS NULL)
    UNION
    SELECT n.statement_id, 'party'
    FROM   (SELECT statement_id, reporter_party_id AS id FROM said
            UNION ALL
            SELECT p.statement_id, p.condition_on_id
            FROM   said s JOIN position_revision p ON p.statement_id = s.statement_id AND p.revision = s.revision) n
    WHERE  n.id IS NOT NULL
    AND    NOT EXISTS (SELECT 1 FROM party_revision r WHERE r.party_id = n.id AND r.closed_at IS NULL)
    UNION
    SELECT n.statement_id, 'speaker'
    FROM   (SELECT statement_id, speaker_id AS id FROM said UNION ALL SELECT statement_id, reporter_id FROM said) n
    WHERE  n.id IS NOT NULL
    AND    NOT EXISTS (SELECT 1 FROM speaker_revision r WHERE r.speaker_id = n.id AND r.closed_at IS NULL)
    UNION
    SELECT s.statement_id, 'event'
    FROM   said s
    WHERE  s.event_id IS NOT NULL
    AND    NOT EXISTS (SELECT 1 FROM event_revision r WHERE r.event_id = s.event_id AND r.closed_at IS NULL)
    UNION
    SELECT s.statement_id, 'source'
    FROM   said s
    JOIN   statement_source x ON x.statement_id = s.statement_id AND x.revision = s.revision
    WHERE  NOT EXISTS (SELECT 1 FROM source_revision r WHERE r.source_id = x.source_id AND r.closed_at IS NULL)
    ORDER  BY 1, 2`;
}
