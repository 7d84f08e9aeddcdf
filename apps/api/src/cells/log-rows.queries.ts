import type { ConditionAssessment, LoggedLink, LoggedPosition, StatementRevision } from '@standpoint/domain/log';
import { type Fragment, fragment, run, runPrepared } from '../db/fragment.js';
import type { TenantTx } from '../db/tenant-tx.js';
import type { CellKey } from './segments/segment-content.js';

export interface Scope {
  readonly negotiationId: string;
  readonly asOf: string;
  readonly known: string;
  /** null = all. */
  readonly issueIds: readonly string[] | null;
  readonly partyIds: readonly string[] | null;
  readonly cells: readonly CellKey[] | null;
}

// Of cells named by party and issue: looked up by key, one by one, so that the rest of the log, however long, is not touched. The
// planner, which expects more of them, would rather read it all.
export const isOfCells = ({ issueIds, partyIds, cells }: Scope) => cells !== null || (issueIds !== null && partyIds !== null);
const ask = (scope: Scope) => (isOfCells(scope) ? runPrepared : run);
const byKey = (scope: Scope) => (isOfCells(scope) ? fragment`OFFSET 0` : fragment``);
const amongReaching = (scope: Scope) => (isOfCells(scope) ? fragment`= ANY (ARRAY(SELECT id FROM reaching))` : fragment`IN (SELECT id FROM reaching)`);

type StatementRow = Omit<StatementRevision, 'positions' | 'links'>;
export type OfStatement<T> = T & { readonly statementId: string };

const knownIn = (revision: Fragment, { asOf, known }: Scope) => fragment`
  ${revision}.said_on <= ${asOf}::date AND ${revision}.recorded_at <= ${known}::timestamptz
  AND (${revision}.closed_at IS NULL OR ${revision}.closed_at > ${known}::timestamptz)`;

function named({ issueIds, partyIds, cells }: Scope): Fragment {
  return cells
    ? fragment`unnest(${cells.map(({ partyId }) => partyId)}::uuid[], ${cells.map(({ issueId }) => issueId)}::uuid[]) AS cell (party_id, issue_id)`
    : fragment`(SELECT * FROM unnest(${partyIds}::uuid[]) AS party (party_id) CROSS JOIN unnest(${issueIds}::uuid[]) AS issue (issue_id)) AS cell`;
}

/** What codes these cells. */
function codings(scope: Scope): Fragment {
  const { negotiationId, issueIds, partyIds } = scope;
  const inNegotiation = fragment`p.negotiation_id = ${negotiationId} AND ${knownIn(fragment`p`, scope)}`;
  return isOfCells(scope)
    ? fragment`
      ${named(scope)}
      CROSS JOIN LATERAL (SELECT * FROM position_revision p
                          WHERE  p.party_id = cell.party_id AND p.issue_id = cell.issue_id AND ${inNegotiation} ${byKey(scope)}) p`
    : fragment`
      (SELECT * FROM position_revision p
       WHERE  ${inNegotiation}
       AND    (${issueIds}::uuid[] IS NULL OR p.issue_id = ANY (${issueIds}::uuid[]))
       AND    (${partyIds}::uuid[] IS NULL OR p.party_id = ANY (${partyIds}::uuid[]))) p`;
}

/** Without reading one more than it takes to tell. */
export async function areMorePositions(tx: TenantTx, scope: Scope, most: number): Promise<boolean> {
  const rows = await run(tx, fragment`SELECT 1 FROM ${codings(scope)} OFFSET ${most} LIMIT 1`);
  return rows.length > 0;
}

export function selectPositions(tx: TenantTx, scope: Scope): Promise<OfStatement<LoggedPosition>[]> {
  return ask(scope)<OfStatement<LoggedPosition>>(
    tx,
    fragment`
      SELECT p.statement_id AS "statementId",
             p.position_id  AS "positionId",
             p.issue_id     AS "issueId",
             p.kind,
             p.value,
             CASE WHEN p.kind = 'interval' THEN jsonb_build_object('low', p.low, 'high', p.high) END AS interval,
             p.option,
             CASE WHEN p.kind IS DISTINCT FROM 'interval' AND p.low IS NOT NULL
                  THEN jsonb_build_object('low', p.low, 'high', p.high) END AS range,
             p.red_lines    AS "redLines",
             p.salience,
             p.commitment,
             CASE WHEN p.condition IS NOT NULL
                  THEN jsonb_build_object('text', p.condition, 'onPartyId', p.condition_on_id) END AS condition,
             p.rank,
             p.ambiguous,
             p.evidence,
             p.valid_from   AS "validFrom",
             p.valid_until  AS "validUntil",
             e.recorded_at  AS "firstRecordedAt"
      FROM   ${codings(scope)}
      JOIN   position e ON e.id = p.position_id
      ORDER  BY p.statement_id, p."order"`,
  );
}

/** Those that hold the positions, and every statement that links to one of them, to one of those, and so on. */
export function selectStatementRows(tx: TenantTx, scope: Scope): Promise<StatementRow[]> {
  return ask(scope)<StatementRow>(
    tx,
    fragment`
      ${reaching(scope)}
      SELECT s.statement_id      AS "statementId",
             s.revision,
             s.status,
             s.party_id          AS "partyId",
             s.speaker_id        AS "speakerId",
             sr.kind             AS "speakerKind",
             s.reporter_party_id AS "reporterPartyId",
             s.kind,
             s.evidence,
             s.channel,
             s.marking,
             s.said_on           AS "saidOn",
             s.said_from         AS "saidFrom",
             s.credibility,
             s.recorded_at       AS "recordedAt",
             s.closed_at         AS "closedAt"
      FROM   statement_revision s
      LEFT   JOIN LATERAL (SELECT r.kind
                           FROM   speaker_revision r
                           WHERE  r.speaker_id = s.speaker_id AND r.recorded_at <= ${scope.known}::timestamptz
                           AND    (r.closed_at IS NULL OR r.closed_at > ${scope.known}::timestamptz) ${byKey(scope)}) sr ON true
      WHERE  s.statement_id ${amongReaching(scope)}
      AND    s.negotiation_id = ${scope.negotiationId} AND s.status <> 'draft' AND ${knownIn(fragment`s`, scope)}`,
  );
}

export function selectLinks(tx: TenantTx, scope: Scope): Promise<OfStatement<LoggedLink>[]> {
  return ask(scope)<OfStatement<LoggedLink>>(
    tx,
    fragment`
      ${reaching(scope)}
      SELECT l.statement_id AS "statementId",
             l.type,
             l.target_id    AS "targetStatementId",
             l.issue_id     AS "issueId",
             l.facet
      FROM   statement_link l
      JOIN   statement_revision s ON s.statement_id = l.statement_id AND s.revision = l.revision
      WHERE  l.statement_id ${amongReaching(scope)} AND s.negotiation_id = ${scope.negotiationId} AND ${knownIn(fragment`s`, scope)}
      ORDER  BY l.statement_id, l."order"`,
  );
}

/** A superset: whether a link stood at the instant is asked of the revision that made it. */
function reaching(scope: Scope): Fragment {
  return fragment`
    WITH RECURSIVE reaching (id) AS (
      SELECT p.statement_id FROM ${codings(scope)}
      UNION
      SELECT l.statement_id
      FROM   reaching
      CROSS JOIN LATERAL (SELECT statement_id FROM statement_link WHERE target_id = reaching.id ${byKey(scope)}) l
    )`;
}

export function selectAssessments(tx: TenantTx, scope: Scope): Promise<ConditionAssessment[]> {
  return ask(scope)<ConditionAssessment>(
    tx,
    fragment`
      SELECT c.position_id AS "positionId", c.state, c.assessed_on AS "assessedOn",
             c.recorded_at AS "recordedAt", c.closed_at AS "closedAt"
      FROM   condition_assessment c
      WHERE  c.position_id = ANY (ARRAY(SELECT p.position_id FROM ${codings(scope)} WHERE p.condition IS NOT NULL))
      AND    c.assessed_on <= ${scope.asOf}::date
      AND    c.recorded_at <= ${scope.known}::timestamptz
      AND    (c.closed_at IS NULL OR c.closed_at > ${scope.known}::timestamptz)`,
  );
}
