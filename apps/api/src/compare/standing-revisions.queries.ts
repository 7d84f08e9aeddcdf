import type { TenantTx } from '../db/tenant-tx.js';
import type { RevisionKey } from '../statements/load-statements.queries.js';

interface Asked {
  readonly negotiationId: string;
  readonly ids: readonly string[];
  /** null = now. */
  readonly knownAt: string | null;
}

/** The revision of each statement that stands at the instant, in the order given. */
export function selectStandingRevisions(tx: TenantTx, { negotiationId, ids, knownAt }: Asked): Promise<RevisionKey[]> {
  const known = knownAt ?? 'infinity';
  return tx.sql<RevisionKey>`
    SELECT s.statement_id AS "statementId", s.revision
    FROM   unnest(${ids}::uuid[]) WITH ORDINALITY AS cited (id, place)
    JOIN   statement_revision s ON s.statement_id = cited.id
    WHERE  s.negotiation_id = ${negotiationId} AND s.status <> 'draft'
    AND    s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    ORDER  BY cited.place`;
}
