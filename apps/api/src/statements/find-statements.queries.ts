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

export interface ListQuestion extends Eyes {
  readonly negotiationId: string;
  readonly party?: string | undefined;
  readonly speaker?: string | undefined;
  readonly issue?: string | undefined;
  readonly status?: string | undefined;
  readonly saidFrom?: string | undefined;
  readonly saidUntil?: string | undefined;
  readonly retracted?: 'with' | 'only' | undefined;
  /** For files; screens show the newest first. */
  readonly oldestFirst?: boolean | undefined;
  /** Rows strictly after this one in the order of the list. */
  readonly after: { readonly saidOn: string; readonly statementId: string } | null;
  readonly limit: number;
}

export type ListedKey = RevisionKey & { readonly saidOn: string };

/** The last revision, as known at the instant, of each statement that the question asks for; newest said first unless asked otherwise. */
export function selectListedKeys(tx: TenantTx, question: ListQuestion): Promise<ListedKey[]> {
  const { knownAt, oldestFirst = false } = question;
  const known = knownAt ?? 'infinity';
  return tx.sql<ListedKey>`
    SELECT s.statement_id AS "statementId", s.revision, s.said_on AS "saidOn"
    FROM   statement_revision s
    LEFT   JOIN party ON party.id = s.party_id
    LEFT   JOIN speaker ON speaker.id = s.speaker_id
    WHERE  s.negotiation_id = ${question.negotiationId}
    AND    s.recorded_at <= ${known}::timestamptz
    AND    NOT EXISTS (SELECT 1 FROM statement_revision n
                       WHERE  n.statement_id = s.statement_id AND n.revision = s.revision + 1
                       AND    n.recorded_at <= ${known}::timestamptz)
    AND    CASE ${question.retracted ?? 'without'}
             WHEN 'with' THEN true
             WHEN 'only' THEN s.closed_at <= ${known}::timestamptz
             ELSE s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz
           END
    AND    s.marking = ANY (${question.markings}::text[])
    AND    (s.status <> 'draft' OR ${question.drafts})
    AND    (${question.status ?? null}::text IS NULL OR s.status = ${question.status ?? null})
    AND    (${question.party ?? null}::text IS NULL OR party.slug = ${question.party ?? null} OR party.id::text = ${question.party ?? null})
    AND    (${question.speaker ?? null}::text IS NULL OR speaker.slug = ${question.speaker ?? null} OR speaker.id::text = ${question.speaker ?? null})
    AND    (${question.issue ?? null}::text IS NULL OR EXISTS (
              SELECT 1 FROM position_revision p JOIN issue i ON i.id = p.issue_id
              WHERE  p.statement_id = s.statement_id AND p.revision = s.revision
              AND    (i.slug = ${question.issue ?? null} OR i.id::text = ${question.issue ?? null})))
    AND    (${question.saidFrom ?? null}::date IS NULL OR s.said_on >= ${question.saidFrom ?? null}::date)
    AND    (${question.saidUntil ?? null}::date IS NULL OR s.said_on <= ${question.saidUntil ?? null}::date)
    AND    (${question.after?.saidOn ?? null}::date IS NULL
            OR CASE WHEN ${oldestFirst}
                 THEN (s.said_on, s.statement_id) > (${question.after?.saidOn ?? null}::date, ${question.after?.statementId ?? null}::uuid)
                 ELSE (s.said_on, s.statement_id) < (${question.after?.saidOn ?? null}::date, ${question.after?.statementId ?? null}::uuid)
               END)
    ORDER  BY CASE WHEN ${oldestFirst} THEN s.said_on END, CASE WHEN ${oldestFirst} THEN s.statement_id END,
              s.said_on DESC, s.statement_id DESC
    LIMIT  ${question.limit}`;
}
