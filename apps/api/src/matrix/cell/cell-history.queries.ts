import type { TenantTx } from '../../db/tenant-tx.js';
import type { Eyes, RevisionKey } from '../../statements/load-statements.queries.js';

interface Asked {
  readonly negotiationId: string;
  readonly issueId: string;
  readonly partyIds: readonly string[];
  /** Only statements that were, in some revision, said by then. */
  readonly asOf: string;
  readonly eyes: Eyes;
}

export interface ActOfRevision extends RevisionKey {
  readonly act: 'recorded' | 'corrected' | 'reinstated';
}

/** Every revision, standing or not, of the statements that in any revision spoke to the cell; oldest first. */
export function selectCellRevisions(
  tx: TenantTx,
  { negotiationId, issueId, partyIds, asOf, eyes }: Asked,
): Promise<ActOfRevision[]> {
  const known = eyes.knownAt ?? 'infinity';
  return tx.sql<ActOfRevision>`
    SELECT   s.statement_id AS "statementId", s.revision, s.act
    FROM     statement_revision s
    WHERE    s.negotiation_id = ${negotiationId}
    AND      s.recorded_at <= ${known}::timestamptz
    AND      s.marking = ANY (${eyes.markings}::text[])
    AND      (s.status <> 'draft' OR ${eyes.drafts})
    AND      EXISTS (
               SELECT 1
               FROM   position_revision p
               JOIN   statement_revision spoke ON spoke.statement_id = p.statement_id AND spoke.revision = p.revision
               WHERE  p.statement_id = s.statement_id
               AND    p.issue_id = ${issueId}
               AND    p.party_id = ANY (${partyIds}::uuid[])
               AND    p.said_on <= ${asOf}::date
               AND    p.recorded_at <= ${known}::timestamptz
               AND    spoke.marking = ANY (${eyes.markings}::text[])
               AND    (spoke.status <> 'draft' OR ${eyes.drafts}))
    ORDER BY s.recorded_at, s.statement_id, s.revision`;
}
