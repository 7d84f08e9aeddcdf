import type {
  AuthorityRevision,
  MembershipRevision,
  NegotiationLog,
  SeatRevision,
} from '@standpoint/domain/log';
import type { TenantTx } from '../db/tenant-tx.js';
import { invalid } from '../http/problem.js';
import { areMorePositions, isOfCells, type OfStatement, type Scope, selectAssessments, selectLinks, selectPositions, selectStatementRows } from './log-rows.queries.js';
import type { CellKey } from './segments/segment-content.js';

export interface LogQuestion {
  readonly asOf: string;
  /** null = now. */
  readonly knownAt: string | null;
  /** Only what can speak to these issues; links of every statement come along, because they may end it. */
  readonly issueIds?: readonly string[];
  /** Only what these parties say: name their blocs too, whose positions they may inherit. */
  readonly partyIds?: readonly string[];
  /** Only what is said of these: cells that are picked one by one. */
  readonly cells?: readonly CellKey[];
}

/** With what belongs to them about one and a half gigabytes in memory. */
const MOST_POSITIONS = 300_000;

/** Everything the cell rule may need at a date and an instant: a superset; what is admissible, the rule decides. */
export async function selectLog(
  tx: TenantTx,
  negotiationId: string,
  { asOf, knownAt, issueIds, cells, ...part }: LogQuestion,
): Promise<NegotiationLog> {
  const partyIds = cells ? [...new Set(cells.map(({ partyId }) => partyId))] : part.partyIds;
  const of = { issueIds: issueIds ?? null, partyIds: partyIds ?? null, cells: cells ?? null };
  const scope = { negotiationId, asOf, known: knownAt ?? 'infinity', ...of };
  if (!isOfCells(scope) && (await areMorePositions(tx, scope, MOST_POSITIONS))) throw tooMuchToRead();
  const [positionRows, statements, linkRows, assessments, memberships, authorities, seats] = await Promise.all([
    selectPositions(tx, scope),
    selectStatementRows(tx, scope),
    selectLinks(tx, scope),
    selectAssessments(tx, scope),
    selectMembershipRevisions(tx, scope),
    selectAuthorityRevisions(tx, scope),
    selectSeatRevisions(tx, scope),
  ]);
  const [positions, links] = [groupByStatement(positionRows), groupByStatement(linkRows)];
  return {
    statements: statements.map((statement) => ({
      ...statement,
      positions: positions.get(statement.statementId) ?? [],
      links: links.get(statement.statementId) ?? [],
    })),
    memberships,
    authorities,
    assessments,
    seats,
  };
}

function tooMuchToRead() {
  return invalid([
    {
      path: 'search',
      code: 'too-much-to-read',
      message: `This rests on more than ${MOST_POSITIONS.toLocaleString('en')} positions. Choose fewer issues or parties.`,
    },
  ]);
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

function selectMembershipRevisions(tx: TenantTx, { negotiationId, known, partyIds }: Scope) {
  return tx.sql<MembershipRevision>`
    SELECT m.party_id AS "partyId", m.bloc_id AS "blocId",
           r.valid_from AS "validFrom", r.valid_until AS "validUntil",
           r.recorded_at AS "recordedAt", r.closed_at AS "closedAt"
    FROM   membership m
    JOIN   membership_revision r ON r.membership_id = m.id
    JOIN   seat ON seat.party_id = m.bloc_id AND seat.negotiation_id = ${negotiationId}
    WHERE  r.recorded_at <= ${known}::timestamptz
    AND    (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    AND    (${partyIds}::uuid[] IS NULL OR m.party_id = ANY (${partyIds}::uuid[]))`;
}

function selectAuthorityRevisions(tx: TenantTx, { negotiationId, known, partyIds }: Scope) {
  return tx.sql<AuthorityRevision>`
    SELECT a.speaker_id AS "speakerId", a.party_id AS "partyId", r.authority,
           r.valid_from AS "validFrom", r.valid_until AS "validUntil",
           r.recorded_at AS "recordedAt", r.closed_at AS "closedAt"
    FROM   authority a
    JOIN   authority_revision r ON r.authority_id = a.id
    JOIN   seat ON seat.party_id = a.party_id AND seat.negotiation_id = ${negotiationId}
    WHERE  r.recorded_at <= ${known}::timestamptz
    AND    (r.closed_at IS NULL OR r.closed_at > ${known}::timestamptz)
    AND    (${partyIds}::uuid[] IS NULL OR a.party_id = ANY (${partyIds}::uuid[]))`;
}

function selectSeatRevisions(tx: TenantTx, { negotiationId, known, partyIds }: Scope) {
  return tx.sql<SeatRevision>`
    SELECT party_id AS "partyId", role, recorded_at AS "recordedAt", closed_at AS "closedAt"
    FROM   seat_revision
    WHERE  negotiation_id = ${negotiationId}
    AND    recorded_at <= ${known}::timestamptz
    AND    (closed_at IS NULL OR closed_at > ${known}::timestamptz)
    AND    (${partyIds}::uuid[] IS NULL OR party_id = ANY (${partyIds}::uuid[]))`;
}
