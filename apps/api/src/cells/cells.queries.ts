import type {
  AuthorityRevision,
  ConditionAssessment,
  LoggedLink,
  LoggedPosition,
  MembershipRevision,
  NegotiationLog,
  SeatRevision,
  StatementRevision,
} from '@standpoint/domain/log';
import type { TenantTx } from '../db/tenant-tx.js';

export interface LogQuestion {
  readonly asOf: string;
  /** null = now. */
  readonly knownAt: string | null;
  /** Only what can speak to these issues; links of every statement come along, because they may end it. */
  readonly issueIds?: readonly string[];
  /** Only what these parties say: name their blocs too, whose positions they may inherit. */
  readonly partyIds?: readonly string[];
}

type StatementRow = Omit<StatementRevision, 'positions' | 'links'>;
type OfStatement<T> = T & { readonly statementId: string };

/** Everything the cell rule may need at a date and an instant: a superset; what is admissible, the rule decides. */
export async function selectLog(
  tx: TenantTx,
  negotiationId: string,
  { asOf, knownAt, issueIds, partyIds }: LogQuestion,
): Promise<NegotiationLog> {
  const scope = { negotiationId, asOf, known: knownAt ?? 'infinity', issueIds: issueIds ?? null, partyIds: partyIds ?? null };
  const statements = await selectStatementRows(tx, scope);
  const positions = groupByStatement(await selectPositions(tx, scope));
  const links = groupByStatement(await selectLinks(tx, scope));
  return {
    statements: statements.map((statement) => ({
      ...statement,
      positions: positions.get(statement.statementId) ?? [],
      links: links.get(statement.statementId) ?? [],
    })),
    memberships: await selectMembershipRevisions(tx, scope),
    authorities: await selectAuthorityRevisions(tx, scope),
    assessments: await selectAssessments(tx, scope),
    seats: await selectSeatRevisions(tx, scope),
  };
}

interface Scope {
  readonly negotiationId: string;
  readonly asOf: string;
  readonly known: string;
  /** null = all. */
  readonly issueIds: readonly string[] | null;
  readonly partyIds: readonly string[] | null;
}

function groupByStatement<T>(rows: readonly OfStatement<T>[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const group = grouped.get(row.statementId);
    if (group) group.push(row);
    else grouped.set(row.statementId, [row]);
  }
  return grouped;
}

function selectStatementRows(tx: TenantTx, { negotiationId, asOf, known, issueIds, partyIds }: Scope) {
  return tx.sql<StatementRow>`
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
    LEFT   JOIN speaker_revision sr
           ON  sr.speaker_id = s.speaker_id AND sr.recorded_at <= ${known}::timestamptz
           AND (sr.closed_at IS NULL OR sr.closed_at > ${known}::timestamptz)
    WHERE  s.negotiation_id = ${negotiationId}
    AND    s.said_on <= ${asOf}::date
    AND    s.status <> 'draft'
    AND    s.recorded_at <= ${known}::timestamptz
    AND    (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    AND    (EXISTS (SELECT 1 FROM position_revision p
                    WHERE  p.statement_id = s.statement_id AND p.revision = s.revision
                    AND    (${issueIds}::uuid[] IS NULL OR p.issue_id = ANY (${issueIds}::uuid[]))
                    AND    (${partyIds}::uuid[] IS NULL OR p.party_id = ANY (${partyIds}::uuid[])))
            OR EXISTS (SELECT 1 FROM statement_link l
                       WHERE  l.statement_id = s.statement_id AND l.revision = s.revision))`;
}

function selectPositions(tx: TenantTx, { negotiationId, asOf, known, issueIds, partyIds }: Scope) {
  return tx.sql<OfStatement<LoggedPosition>>`
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
    FROM   position_revision p
    JOIN   position e ON e.id = p.position_id
    WHERE  p.negotiation_id = ${negotiationId}
    AND    p.said_on <= ${asOf}::date
    AND    p.recorded_at <= ${known}::timestamptz
    AND    (p.closed_at IS NULL OR p.closed_at > ${known}::timestamptz)
    AND    (${issueIds}::uuid[] IS NULL OR p.issue_id = ANY (${issueIds}::uuid[]))
    AND    (${partyIds}::uuid[] IS NULL OR p.party_id = ANY (${partyIds}::uuid[]))
    ORDER  BY p.statement_id, p."order"`;
}

function selectLinks(tx: TenantTx, { negotiationId, asOf, known }: Scope) {
  return tx.sql<OfStatement<LoggedLink>>`
    SELECT l.statement_id AS "statementId",
           l.type,
           l.target_id    AS "targetStatementId",
           l.issue_id     AS "issueId",
           l.facet
    FROM   statement_link l
    JOIN   statement_revision s ON s.statement_id = l.statement_id AND s.revision = l.revision
    WHERE  s.negotiation_id = ${negotiationId}
    AND    s.said_on <= ${asOf}::date
    AND    s.recorded_at <= ${known}::timestamptz
    AND    (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    ORDER  BY l.statement_id, l."order"`;
}

function selectMembershipRevisions(tx: TenantTx, { negotiationId, known }: Scope) {
  return tx.sql<MembershipRevision>`
    SELECT m.party_id AS "partyId", m.bloc_id AS "blocId",
           r.valid_from AS "validFrom", r.valid_until AS "validUntil",
           r.recorded_at AS "recordedAt", r.closed_at AS "closedAt"
    FROM   membership m
    JOIN   membership_revision r ON r.membership_id = m.id
    JOIN   seat ON seat.party_id = m.bloc_id AND seat.negotiation_id = ${negotiationId}
    WHERE  r.recorded_at <= ${known}::timestamptz
    AND    (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)`;
}

function selectAuthorityRevisions(tx: TenantTx, { negotiationId, known }: Scope) {
  return tx.sql<AuthorityRevision>`
    SELECT a.speaker_id AS "speakerId", a.party_id AS "partyId", r.authority,
           r.valid_from AS "validFrom", r.valid_until AS "validUntil",
           r.recorded_at AS "recordedAt", r.closed_at AS "closedAt"
    FROM   authority a
    JOIN   authority_revision r ON r.authority_id = a.id
    JOIN   seat ON seat.party_id = a.party_id AND seat.negotiation_id = ${negotiationId}
    WHERE  r.recorded_at <= ${known}::timestamptz
    AND    (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)`;
}

function selectAssessments(tx: TenantTx, { negotiationId, asOf, known, issueIds, partyIds }: Scope) {
  return tx.sql<ConditionAssessment>`
    SELECT c.position_id AS "positionId", c.state, c.assessed_on AS "assessedOn",
           c.recorded_at AS "recordedAt", c.closed_at AS "closedAt"
    FROM   condition_assessment c
    WHERE  c.assessed_on <= ${asOf}::date
    AND    c.recorded_at <= ${known}::timestamptz
    AND    (c.closed_at IS NULL OR c.closed_at > ${known}::timestamptz)
    AND    EXISTS (SELECT 1 FROM position_revision p
                   WHERE  p.position_id = c.position_id AND p.negotiation_id = ${negotiationId}
                   AND    (${issueIds}::uuid[] IS NULL OR p.issue_id = ANY (${issueIds}::uuid[]))
                   AND    (${partyIds}::uuid[] IS NULL OR p.party_id = ANY (${partyIds}::uuid[])))`;
}

function selectSeatRevisions(tx: TenantTx, { negotiationId, known }: Scope) {
  return tx.sql<SeatRevision>`
    SELECT party_id AS "partyId", role, recorded_at AS "recordedAt", closed_at AS "closedAt"
    FROM   seat_revision
    WHERE  negotiation_id = ${negotiationId}
    AND    recorded_at <= ${known}::timestamptz
    AND    (closed_at IS NULL OR closed_at > ${known}::timestamptz)`;
}
