import type {
  AuthorityRevision,
  ConditionAssessment,
  NegotiationLog,
  SeatRevision,
  StatementRevision,
} from './log.js';

/** The part of a log that can change one cell. */
export type CellLogs = (issueId: string, partyId: string) => NegotiationLog;

/**
 * A log split by cell, so that asking one cell again and again (on every day of its history) costs its own history only.
 *
 *     statements of the party and of its blocs on the issue, every statement linked to them (to those, …),
 *     with the memberships, authorities, assessments and seats that these need
 *
 * - Units: none.
 * - Range: a look-up; each answer is a part of the log given.
 * - Empty: a cell that nobody spoke to gets a log without statements.
 * - Errors: none.
 * - Source: PRODUCT §3: a party that is neither the cell's, nor its bloc, nor linked changes nothing.
 * - Example: what Germany said about Donetsk is not in the part for Russia
 */
export function splitLog(log: NegotiationLog): CellLogs {
  const spokenByParty = groupBy(log.statements, ({ partyId }) => partyId ?? '');
  const linkedTo = groupLinks(log.statements);
  const membershipsByParty = groupBy(log.memberships, ({ partyId }) => partyId);
  const authoritiesBySpeaker = groupBy(log.authorities, ({ speakerId }) => speakerId);
  const assessmentsByPosition = groupBy(log.assessments, ({ positionId }) => positionId);
  const seatsByParty = groupBy(log.seats, ({ partyId }) => partyId);
  const spokenByCell = new Map([...spokenByParty].map(([partyId, spoken]) => [partyId, groupByIssue(spoken)]));

  return (issueId, partyId) => {
    const memberships = membershipsByParty.get(partyId) ?? [];
    const parties = [...new Set([partyId, ...memberships.map(({ blocId }) => blocId)])];
    const spoken = parties.flatMap((id) => spokenByCell.get(id)?.get(issueId) ?? []);
    const statements = withLinked(spoken, linkedTo);
    return {
      statements,
      memberships,
      authorities: ofEach<AuthorityRevision>(authoritiesBySpeaker, statements.map(({ speakerId }) => speakerId ?? '')),
      assessments: ofEach<ConditionAssessment>(
        assessmentsByPosition,
        statements.flatMap(({ positions }) => positions.map(({ positionId }) => positionId)),
      ),
      seats: ofEach<SeatRevision>(seatsByParty, parties),
    };
  };
}

function groupByIssue(statements: readonly StatementRevision[]): Map<string, StatementRevision[]> {
  const groups = new Map<string, StatementRevision[]>();
  for (const statement of statements) {
    for (const issueId of new Set(statement.positions.map((position) => position.issueId))) {
      add(groups, issueId, statement);
    }
  }
  return groups;
}

function groupLinks(statements: readonly StatementRevision[]): Map<string, StatementRevision[]> {
  const groups = new Map<string, StatementRevision[]>();
  for (const statement of statements) {
    for (const targetId of new Set(statement.links.map((link) => link.targetStatementId))) {
      add(groups, targetId, statement);
    }
  }
  return groups;
}

function withLinked(
  spoken: readonly StatementRevision[],
  linkedTo: ReadonlyMap<string, readonly StatementRevision[]>,
): StatementRevision[] {
  const found = new Set(spoken);
  for (const statement of found) {
    for (const linking of linkedTo.get(statement.statementId) ?? []) found.add(linking);
  }
  return [...found];
}

function ofEach<Item>(groups: ReadonlyMap<string, readonly Item[]>, keys: readonly string[]): Item[] {
  return [...new Set(keys)].flatMap((key) => groups.get(key) ?? []);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) add(groups, keyOf(item), item);
  return groups;
}

function add<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
