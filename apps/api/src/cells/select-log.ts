import type { NegotiationLog } from '@standpoint/domain/log';
import type { TenantTx } from '../db/tenant-tx.js';
import { invalid } from '../http/problem.js';
import { selectAuthorityRevisions, selectMembershipRevisions, selectSeatRevisions } from './cells.queries.js';
import { areMorePositions, isOfCells, type OfStatement, selectAssessments, selectLinks, selectPositions, selectStatementRows } from './log-rows.queries.js';
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
