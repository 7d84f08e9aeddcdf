import type { Coding } from '@standpoint/domain/scale-faults';
import type { Confidence, Evidence, Rank } from '@standpoint/domain/vocabulary';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { RevisionKey } from '../load-statements.queries.js';

/** What a copy of a coding has otherwise than the original; what is absent stays. */
export interface CodingChange extends Partial<Coding> {
  readonly positionId: string;
  readonly issueId?: string;
  readonly evidence?: Evidence;
  readonly rank?: Rank;
  readonly confidence?: Confidence | null;
}

/** The same for a statement. */
export interface StatementChange {
  readonly statementId: string;
  /** By the names of its columns. */
  readonly columns: Readonly<Record<string, unknown>>;
  /** In place of those that are there. */
  readonly sources?: readonly { readonly sourceId: string; readonly locator: string | null }[];
}

interface Copying {
  /** The last revision of each statement, once or more often. */
  readonly keys: readonly RevisionKey[];
  readonly act: 'corrected' | 'reinstated';
  readonly by: string;
  readonly reason: string;
  readonly codings: readonly CodingChange[];
  readonly statements?: readonly StatementChange[];
}

/** Opens revision n + 1 of each statement with all that revision n said; a revision that stands is closed first. */
export async function copyRevisions(
  tx: TenantTx,
  { keys, act, by, reason, codings, statements = [] }: Copying,
): Promise<RevisionKey[]> {
  if (keys.length === 0) return [];
  const revisions = new Map(keys.map(({ statementId, revision }) => [statementId, revision]));
  const from: From = { ids: [...revisions.keys()], revisions: [...revisions.values()] };
  await closeStanding(tx, from, by);
  const copied = await copyStatements(tx, from, { act, by, reason, statements });
  await copySources(tx, from, statements);
  await copyLinks(tx, from);
  await copyPositions(tx, from, codings);
  return copied;
}

interface From {
  readonly ids: readonly string[];
  readonly revisions: readonly number[];
}

async function closeStanding(tx: TenantTx, { ids, revisions }: From, by: string): Promise<void> {
  await tx.sql`
    UPDATE statement_revision s
    SET    closed_by = ${by}
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS c (id, revision)
    WHERE  s.statement_id = c.id AND s.revision = c.revision AND s.closed_at IS NULL`;
  await tx.sql`
    UPDATE position_revision p
    SET    closed_at = now()
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS c (id, revision)
    WHERE  p.statement_id = c.id AND p.revision = c.revision AND p.closed_at IS NULL`;
}

function copyStatements(
  tx: TenantTx,
  { ids, revisions }: From,
  { act, by, reason, statements }: Required<Pick<Copying, 'act' | 'by' | 'reason' | 'statements'>>,
): Promise<RevisionKey[]> {
  return tx.sql<RevisionKey>`
    INSERT INTO statement_revision
           (statement_id, revision, negotiation_id, act, status, external_id, party_id, speaker_id, speaker_as_printed,
            reporter_party_id, reporter_id, event_id, said_on, said_from, precision, said_at, said_at_zone,
            kind, evidence, channel, marking, quote, quote_kind, quote_language, original_language, original_quote,
            credibility, fingerprint, recorded_by, reason)
    SELECT s.statement_id, s.revision + 1, s.negotiation_id, ${act}, n.status, s.external_id, s.party_id, s.speaker_id,
           s.speaker_as_printed, s.reporter_party_id, s.reporter_id, n.event_id, s.said_on, s.said_from, s.precision,
           s.said_at, s.said_at_zone, n.kind, n.evidence, n.channel, n.marking, s.quote, s.quote_kind, s.quote_language,
           s.original_language, s.original_quote, n.credibility, s.fingerprint, ${by}, ${reason}
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS c (id, revision)
    JOIN   statement_revision s ON s.statement_id = c.id AND s.revision = c.revision
    LEFT   JOIN jsonb_to_recordset(${JSON.stringify(statements)}::jsonb) AS changed ("statementId" uuid, columns jsonb)
           ON changed."statementId" = c.id
    CROSS  JOIN LATERAL jsonb_populate_record(s, coalesce(changed.columns, '{}')) AS n
    RETURNING statement_id AS "statementId", revision`;
}

async function copySources(tx: TenantTx, { ids, revisions }: From, statements: readonly StatementChange[]): Promise<void> {
  const changed = statements.filter(({ sources }) => sources !== undefined);
  const lists = changed.flatMap(({ statementId, sources = [] }) => sources.map((each, at) => ({ ...each, statementId, order: at + 1 })));
  await tx.sql`
    INSERT INTO statement_source (statement_id, revision, "order", source_id, locator)
    SELECT s.statement_id, s.revision + 1, s."order", s.source_id, s.locator
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS c (id, revision)
    JOIN   statement_source s ON s.statement_id = c.id AND s.revision = c.revision
    WHERE  c.id <> ALL (${changed.map(({ statementId }) => statementId)}::uuid[])
    UNION  ALL
    SELECT c.id, c.revision + 1, l."order", l."sourceId", l.locator
    FROM   jsonb_to_recordset(${JSON.stringify(lists)}::jsonb)
           AS l ("statementId" uuid, "order" int, "sourceId" uuid, locator text)
    JOIN   unnest(${ids}::uuid[], ${revisions}::int[]) AS c (id, revision) ON c.id = l."statementId"`;
}

async function copyLinks(tx: TenantTx, { ids, revisions }: From): Promise<void> {
  await tx.sql`
    INSERT INTO statement_link (statement_id, revision, "order", negotiation_id, type, target_id, issue_id, facet)
    SELECT l.statement_id, l.revision + 1, l."order", l.negotiation_id, l.type, l.target_id, l.issue_id, l.facet
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS c (id, revision)
    JOIN   statement_link l ON l.statement_id = c.id AND l.revision = c.revision`;
}

async function copyPositions(tx: TenantTx, { ids, revisions }: From, codings: readonly CodingChange[]): Promise<void> {
  const changed = codings.map(({ positionId, kind, value, low, high, option, redLines, issueId, evidence, rank, confidence }) => ({
    id: positionId,
    // What is undefined is left out of the text, and so stays as it was.
    columns: { kind, value, low, high, option, red_lines: redLines, issue_id: issueId, evidence, rank, confidence },
  }));
  await tx.sql`
    INSERT INTO position_revision
           (position_id, revision, statement_id, "order", negotiation_id, issue_id, party_id, said_on, kind, value, low,
            high, option, red_lines, commitment, condition, condition_on_id, valid_from, valid_until, salience, rank,
            confidence, ambiguous, evidence, quote_start, quote_end, rationale)
    SELECT p.position_id, p.revision + 1, p.statement_id, p."order", p.negotiation_id, n.issue_id, p.party_id, p.said_on,
           n.kind, n.value, n.low, n.high, n.option, n.red_lines, p.commitment, p.condition, p.condition_on_id,
           p.valid_from, p.valid_until, p.salience, n.rank, n.confidence, p.ambiguous, n.evidence, p.quote_start,
           p.quote_end, p.rationale
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS c (id, revision)
    JOIN   position_revision p ON p.statement_id = c.id AND p.revision = c.revision
    LEFT   JOIN jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS changed (id uuid, columns jsonb)
           ON changed.id = p.position_id
    CROSS  JOIN LATERAL jsonb_populate_record(p, coalesce(changed.columns, '{}')) AS n`;
}
