import { setImmediate } from 'node:timers/promises';
import type { Party } from '@standpoint/contracts/parties';
import type { RegisteredRedLine } from '@standpoint/contracts/red-lines';
import { authorityOf } from '@standpoint/domain/authority';
import type { Cell } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import { type Coding, type IndexedLog, indexLog } from '@standpoint/domain/index-log';
import type { NegotiationLog, Reading, StatementRevision } from '@standpoint/domain/log';
import { resolveIndexedCell } from '@standpoint/domain/resolve-cell';
import { crossedBy } from '@standpoint/domain/resolve-red-lines';
import { cellIssueOf, type ScaledIssue } from '../cells/present-cell.js';
import { type DrawnLine, drawnLines } from './drawn-lines.js';
import { testsOf, wordsIn } from './line-tests.js';

interface Table {
  readonly reading: Reading;
  readonly issues: readonly ScaledIssue[];
  /** All at the table. */
  readonly seated: readonly Party[];
  /** Whose lines are asked for. */
  readonly parties: readonly Party[];
}

/** A line with everything that happened to it. */
export interface FoundLine extends DrawnLine, Pick<RegisteredRedLine, 'partySlug' | 'authority' | 'ended' | 'beyond' | 'tests'> {
  readonly issue: ScaledIssue;
}

interface Around {
  readonly log: IndexedLog;
  readonly codings: ReadonlyMap<string, Coding>;
  readonly statements: ReadonlyMap<string, StatementRevision>;
  readonly slugs: ReadonlyMap<string, string>;
}

/** In issue, then party order. Between two issues others have their turn, and the cells of the one are forgotten. */
export async function findLines({ reading, issues, seated, parties }: Table, log: NegotiationLog): Promise<FoundLine[]> {
  const around: Around = {
    log: indexLog(reading, log),
    codings: codingsIn(log),
    statements: new Map(log.statements.map((statement) => [statement.statementId, statement])),
    slugs: new Map(seated.map(({ id, slug }) => [id, slug])),
  };
  const asked = new Set(parties.map(({ id }) => id));
  const found: FoundLine[] = [];
  for (const issue of issues) {
    const cells = seated.map(({ id }) => resolveIndexedCell(around.log, cellIssueOf(issue), id));
    const lines = drawnLines(cells.filter(({ partyId }) => asked.has(partyId)), around.codings, around.log);
    found.push(...followLines(lines, issue, { ...around, cells }));
    await setImmediate();
  }
  return found;
}

/** Who lies beyond a line, or tested it, may be anybody at the table, whoever is asked about. */
function followLines(lines: readonly DrawnLine[], issue: ScaledIssue, { cells, log, codings, statements, slugs }: Around & { readonly cells: readonly Cell[] }): FoundLine[] {
  const slugOf = (partyId: string) => slugs.get(partyId) ?? partyId;
  const words = lines.length === 0 ? [] : wordsIn(cells, codings);
  return lines.map((drawn) => {
    const ended = endOf(drawn, (id) => statements.get(id) ?? codings.get(id)?.statement);
    return {
      ...drawn,
      issue,
      partySlug: slugOf(drawn.cell.partyId),
      authority: authorityOf(log, drawn.words),
      ended,
      beyond: drawn.standing ? beyondOf(drawn, issue, { cells, slugOf }) : [],
      tests: testsOf(drawn, issue, { words, slugOf, endedOn: ended?.on ?? null }),
    };
  });
}

function codingsIn({ statements }: NegotiationLog): Map<string, Coding> {
  return new Map(statements.flatMap((statement) => statement.positions.map((position) => [position.positionId, { statement, position }] as const)));
}

/** By a statement, or by one of its positions. */
function endOf({ lost }: DrawnLine, find: (id: string) => StatementRevision | undefined): FoundLine['ended'] {
  if (!lost?.lostBy) return null;
  const by = lost.lostTo === null ? undefined : find(lost.lostTo);
  return { how: lost.lostBy, on: by?.saidOn ?? null, statementId: by?.statementId ?? null };
}

interface Row {
  readonly cells: readonly Cell[];
  readonly slugOf: (partyId: string) => string;
}

/** Everybody whose position on the issue lies beyond the line. */
function beyondOf({ line }: DrawnLine, { scale }: ScaledIssue, { cells, slugOf }: Row): FoundLine['beyond'] {
  return cells.flatMap(({ partyId, state, value, flags, origin }) => {
    if (state !== 'held' || value === null || crossedBy(value, [line]).length === 0) return [];
    return [{ partySlug: slugOf(partyId), label: describeValue(scale, value), isProposal: flags.includes('proposal'), statementId: origin?.statementId ?? null }];
  });
}
