import type { TenantTx } from '../db/tenant-tx.js';
import type { Eyes, RevisionKey } from './load-statements.queries.js';

/** The last revision of a statement, whether it stands or was retracted. */
export interface LastRevision extends RevisionKey {
  readonly retracted: boolean;
  readonly status: string;
  readonly negotiationId: string;
  /** Who first recorded the statement: its owner. */
  readonly owner: string;
}

export async function findLastRevision(
  tx: TenantTx,
  negotiationId: string,
  statementId: string,
  { markings, drafts }: Eyes,
): Promise<LastRevision | null> {
  const [last] = await tx.sql<LastRevision>`
    SELECT   s.statement_id AS "statementId", s.revision, s.closed_at IS NOT NULL AS retracted, s.status,
             s.negotiation_id AS "negotiationId", first.recorded_by AS owner
    FROM     statement_revision s
    JOIN     statement_revision first ON first.statement_id = s.statement_id AND first.revision = 1
    WHERE    s.statement_id = ${statementId} AND s.negotiation_id = ${negotiationId}
    AND      s.marking = ANY (${markings}::text[])
    AND      (s.status <> 'draft' OR ${drafts})
    AND      NOT EXISTS (SELECT 1 FROM statement_revision n
                         WHERE  n.statement_id = s.statement_id AND n.revision > s.revision)`;
  return last ?? null;
}

export function selectRevisionKeys(tx: TenantTx, statementId: string, { markings, drafts }: Eyes): Promise<RevisionKey[]> {
  return tx.sql<RevisionKey>`
    SELECT   statement_id AS "statementId", revision
    FROM     statement_revision
    WHERE    statement_id = ${statementId}
    AND      marking = ANY (${markings}::text[])
    AND      (status <> 'draft' OR ${drafts})
    ORDER BY revision DESC`;
}

export async function findTwin(tx: TenantTx, negotiationId: string, fingerprint: string): Promise<RevisionKey | null> {
  const [twin] = await tx.sql<RevisionKey>`
    SELECT   statement_id AS "statementId", revision
    FROM     statement_revision
    WHERE    negotiation_id = ${negotiationId} AND fingerprint = ${fingerprint} AND closed_at IS NULL
    ORDER BY statement_id
    LIMIT    1`;
  return twin ?? null;
}

export async function findByExternalId(tx: TenantTx, negotiationId: string, externalId: string): Promise<RevisionKey | null> {
  const [found] = await tx.sql<RevisionKey>`
    SELECT statement_id AS "statementId", revision
    FROM   statement_revision
    WHERE  negotiation_id = ${negotiationId} AND external_id = ${externalId} AND closed_at IS NULL`;
  return found ?? null;
}

export interface PositionKey {
  readonly positionId: string;
  readonly issueId: string;
}

export function selectPositionKeys(tx: TenantTx, { statementId, revision }: RevisionKey): Promise<PositionKey[]> {
  return tx.sql<PositionKey>`
    SELECT position_id AS "positionId", issue_id AS "issueId"
    FROM   position_revision
    WHERE  statement_id = ${statementId} AND revision = ${revision}`;
}
