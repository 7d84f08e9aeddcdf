import type { Candidate, Cell } from '@standpoint/domain/cell';
import type { LoggedPosition, NegotiationLog, RedLine, StatementRevision } from '@standpoint/domain/log';

/** One threshold that a party drew on an issue, over all the statements that drew it. */
export interface DrawnLine {
  readonly cell: Cell;
  readonly line: RedLine;
  readonly standing: boolean;
  readonly firstSaid: string;
  readonly lastSaid: string;
  readonly latest: StatementRevision;
  /** What decided against the latest; null where it stands. */
  readonly lost: Candidate | null;
}

interface Drawing {
  readonly line: RedLine;
  readonly statement: StatementRevision;
  readonly candidate: Candidate;
}

/** Every red line that the log knows, in the order of the cells; what a cell takes over from its bloc stands at the bloc. */
export function drawnLines(cells: readonly Cell[], log: NegotiationLog): DrawnLine[] {
  const positions = positionsIn(log);
  return cells
    .filter(({ inheritedFrom }) => inheritedFrom === null)
    .flatMap((cell) => {
      const drawings = cell.why
        .filter(({ facet, lostBy }) => facet === 'red line' && lostBy !== 'not own voice' && lostBy !== 'not published')
        .flatMap((candidate): Drawing[] => {
          const found = positions.get(candidate.positionId);
          return found ? found.position.redLines.map((line) => ({ line, candidate, statement: found.statement })) : [];
        });
      return grouped(drawings).map((same) => lineOf(cell, same, log));
    });
}

function positionsIn({ statements }: NegotiationLog) {
  const found = new Map<string, { statement: StatementRevision; position: LoggedPosition }>();
  for (const statement of statements) {
    for (const position of statement.positions) found.set(position.positionId, { statement, position });
  }
  return found;
}

const keyOf = ({ kind, value, option }: RedLine) => JSON.stringify([kind, value, option]);

/** By threshold; a candidate may be listed once for each of its lines. */
function grouped(drawings: readonly Drawing[]): Drawing[][] {
  const byKey = new Map<string, Drawing[]>();
  for (const drawing of drawings) {
    const key = keyOf(drawing.line);
    const others = byKey.get(key) ?? [];
    if (!others.some(({ statement }) => statement.statementId === drawing.statement.statementId)) byKey.set(key, [...others, drawing]);
  }
  return [...byKey.values()].map((same) => same.toSorted((a, b) => (a.statement.saidOn < b.statement.saidOn ? -1 : 1)));
}

function lineOf(cell: Cell, same: readonly Drawing[], log: NegotiationLog): DrawnLine {
  const [first, latest] = [same[0], same.at(-1)];
  if (!first || !latest) throw new Error('a group is never empty');
  const ids = new Set(same.map(({ statement }) => statement.statementId));
  const reaffirmed = log.statements
    .filter(({ partyId, links }) => partyId === cell.partyId && links.some(({ type, targetStatementId }) => type === 'reaffirms' && ids.has(targetStatementId)))
    .map(({ saidOn }) => saidOn);
  const standing = cell.redLines.some((line) => keyOf(line) === keyOf(latest.line));
  return {
    cell,
    line: latest.line,
    standing,
    firstSaid: first.statement.saidOn,
    lastSaid: [latest.statement.saidOn, ...reaffirmed].reduce((a, b) => (a > b ? a : b)),
    latest: latest.statement,
    lost: standing ? null : latest.candidate,
  };
}
