import type { TenantTx } from '../db/tenant-tx.js';

/** What stands in the way of an undo. */
export interface InTheWay {
  /** What would be gone, or what has moved on: `party`, `scale`. */
  readonly subject: string;
  /** How many things that stand rest on it. */
  readonly uses: number;
}

/**
 * After an undo: things that stand and name one that does not. Statements are looked at if they came back with the undo
 * or name what went with it; the rest of the negotiation cannot have changed.
 */
export function selectDangling(tx: TenantTx): Promise<InTheWay[]> {
  return tx.sql<InTheWay>`
    WITH present AS (SELECT current_setting('app.recorded_at')::timestamptz AS instant),
    gone AS (
      SELECT 'party' AS subject, party_id AS id FROM party_revision GROUP BY party_id
      HAVING bool_and(closed_at IS NOT NULL)
      UNION ALL
      SELECT 'speaker', speaker_id FROM speaker_revision GROUP BY speaker_id HAVING bool_and(closed_at IS NOT NULL)
      UNION ALL
      SELECT 'source', source_id FROM source_revision GROUP BY source_id HAVING bool_and(closed_at IS NOT NULL)
      UNION ALL
      SELECT 'event', event_id FROM event_revision GROUP BY event_id HAVING bool_and(closed_at IS NOT NULL)
      UNION ALL
      SELECT 'issue', issue_id FROM issue_revision GROUP BY issue_id HAVING bool_and(closed_at IS NOT NULL)
      UNION ALL
      SELECT 'negotiation', negotiation_id FROM negotiation_revision GROUP BY negotiation_id
      HAVING bool_and(closed_at IS NOT NULL)
    ),
    unseated AS (
      SELECT negotiation_id, party_id FROM seat_revision GROUP BY negotiation_id, party_id
      HAVING bool_and(closed_at IS NOT NULL)
    ),
    uses AS (
      SELECT g.subject
      FROM   gone g
      JOIN   statement_revision s
             ON s.closed_at IS NULL
             AND g.id IN (s.party_id, s.speaker_id, s.reporter_id, s.reporter_party_id, s.event_id, s.negotiation_id)
      UNION ALL
      SELECT 'party'
      FROM   unseated u
      JOIN   statement_revision s
             ON s.closed_at IS NULL AND s.negotiation_id = u.negotiation_id AND s.party_id = u.party_id
      UNION ALL
      SELECT g.subject
      FROM   gone g
      JOIN   position_revision p ON p.closed_at IS NULL AND g.id IN (p.issue_id, p.condition_on_id)
      UNION ALL
      SELECT g.subject
      FROM   gone g
      JOIN   statement_source x ON x.source_id = g.id
      JOIN   statement_revision s ON s.statement_id = x.statement_id AND s.revision = x.revision AND s.closed_at IS NULL
      UNION ALL
      SELECT g.subject FROM gone g
      JOIN   seat_revision r ON r.closed_at IS NULL AND g.id IN (r.party_id, r.negotiation_id)
      UNION ALL
      SELECT g.subject FROM gone g JOIN membership m ON g.id IN (m.party_id, m.bloc_id)
      JOIN   membership_revision r ON r.membership_id = m.id AND r.closed_at IS NULL
      UNION ALL
      SELECT g.subject FROM gone g JOIN authority a ON g.id IN (a.party_id, a.speaker_id)
      JOIN   authority_revision r ON r.authority_id = a.id AND r.closed_at IS NULL
      UNION ALL
      SELECT g.subject FROM gone g JOIN event_party x ON x.party_id = g.id
      JOIN   event_revision r ON r.event_id = x.event_id AND r.revision = x.revision AND r.closed_at IS NULL
      UNION ALL
      SELECT g.subject FROM gone g JOIN issue_revision r ON r.parent_id = g.id AND r.closed_at IS NULL
      UNION ALL
      SELECT g.subject FROM gone g JOIN estimate e ON e.issue_id = g.id
      JOIN   estimate_revision r ON r.estimate_id = e.id AND r.closed_at IS NULL
      UNION ALL
      SELECT 'party' FROM unseated u
      JOIN   estimate e ON e.negotiation_id = u.negotiation_id AND e.party_id = u.party_id
      JOIN   estimate_revision r ON r.estimate_id = e.id AND r.closed_at IS NULL
      UNION ALL
      SELECT g.subject FROM gone g JOIN issue i ON i.negotiation_id = g.id
      JOIN   issue_revision r ON r.issue_id = i.id AND r.closed_at IS NULL
      UNION ALL
      SELECT g.subject FROM gone g JOIN event e ON e.negotiation_id = g.id
      JOIN   event_revision r ON r.event_id = e.id AND r.closed_at IS NULL
    )
    SELECT   subject, count(*)::integer AS uses
    FROM     uses
    GROUP BY subject
    ORDER BY subject`;
}

/**
 * Codings that came back onto a scale which has changed since they were written, or whose scale went away below them. Scales
 * and codings that an undo brought back are taken for their originals.
 */
export async function countOffScale(tx: TenantTx, instant: string): Promise<number> {
  const [found] = await tx.sql<{ codings: number }>`
    WITH present AS (SELECT current_setting('app.recorded_at')::timestamptz AS instant)
    SELECT count(*)::integer AS codings
    FROM   present
    JOIN   scale_revision c ON c.closed_at IS NULL AND c.recorded_at > ${instant}::timestamptz
    JOIN   position_revision p ON p.issue_id = c.issue_id AND p.closed_at IS NULL
    JOIN   statement_revision s ON s.statement_id = p.statement_id AND s.revision = p.revision
    JOIN   statement_revision said ON said.statement_id = s.statement_id AND said.revision = coalesce(s.restores, s.revision)
    WHERE  (p.recorded_at = present.instant AND c.recorded_at < present.instant
            AND NOT EXISTS (SELECT FROM scale_revision was
                            WHERE  was.issue_id = c.issue_id
                            AND    was.recorded_at < ${instant}::timestamptz AND was.closed_at >= ${instant}::timestamptz
                            AND    coalesce(was.restores, was.revision) = coalesce(c.restores, c.revision)))
    OR     (c.recorded_at = present.instant AND said.recorded_at > ${instant}::timestamptz AND p.recorded_at < present.instant)`;
  return found?.codings ?? 0;
}
