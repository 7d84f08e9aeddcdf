import { setImmediate } from 'node:timers/promises';
import type { RegisteredRedLine } from '@standpoint/contracts/red-lines';
import { authorityOf } from '@standpoint/domain/authority';
import type { Cell } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import { type Coding, type IndexedLog, indexLog } from '@standpoint/domain/index-log';
import type { NegotiationLog, StatementRevision } from '@standpoint/domain/log';
import { resolveIndexedCell } from '@standpoint/domain/resolve-cell';
import { crossedBy } from '@standpoint/domain/resolve-red-lines';
import { selectLog } from '../cells/select-log.js';
import { groupedBy } from '../cells/grouped-by.js';
import { cellIssueOf, type ScaledIssue } from '../cells/present-cell.js';
import type { CellKey } from '../cells/segments/segment-content.js';
import type { TenantTx } from '../db/tenant-tx.js';
import { type DrawnLine, drawnLines, keyOf } from './drawn-lines.js';
import { testsOf, wordsIn } from './line-tests.js';
import type { Register } from './open-register.js';
import { type Drawing, type LineOutline, selectCellsBeyond } from './red-lines.queries.js';

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

/** So many issues are read together: their log takes no great room. */
const ISSUES_IN_PART = 20;

/** Those wanted, in issue, then party order, a few issues at once. Between two issues others have their turn. */
export async function* findLines(tx: TenantTx, register: Register, wanted: readonly Drawing[]): AsyncGenerator<FoundLine[]> {
  const wantedByIssue = groupedBy(wanted, ({ issueId }) => issueId);
  const issues = register.issues.filter(({ id }) => wantedByIssue.has(id));
  for (let at = 0; at < issues.length; at += ISSUES_IN_PART) {
    const part = issues.slice(at, at + ISSUES_IN_PART).map((issue) => ({ issue, wanted: wantedByIssue.get(issue.id) ?? [] }));
    yield findLinesOf(tx, register, part);
  }
}

interface Wanted {
  readonly issue: ScaledIssue;
  readonly wanted: readonly Drawing[];
}

async function findLinesOf(tx: TenantTx, register: Register, part: readonly Wanted[]): Promise<FoundLine[]> {
  const { negotiation, reading, seated } = register.opened;
  const cells = await selectCellsConcerned(tx, register, part);
  const log = await selectLog(tx, negotiation.id, { ...reading, cells });
  const around: Around = {
    log: indexLog(reading, log),
    codings: codingsIn(log),
    statements: new Map(log.statements.map((statement) => [statement.statementId, statement])),
    slugs: new Map(seated.map(({ id, slug }) => [id, slug])),
  };
  const cellsByIssue = groupedBy(cells, ({ issueId }) => issueId);
  const found: FoundLine[] = [];
  for (const { issue, wanted } of part) {
    const resolved = (cellsByIssue.get(issue.id) ?? []).map(({ partyId }) => resolveIndexedCell(around.log, cellIssueOf(issue), partyId));
    const keys = new Set(wanted.map((drawing) => lineKey(drawing, drawing)));
    const lines = drawnLines(resolved, around.codings, around.log).filter(({ cell, line }) => keys.has(lineKey(cell, line)));
    found.push(...followLines(lines, issue, { ...around, cells: resolved, outlines: register.outlines.get(issue.id) ?? [] }));
    await setImmediate();
  }
  return found;
}

function lineKey({ partyId }: Pick<CellKey, 'partyId'>, line: Parameters<typeof keyOf>[0]): string {
  return `${partyId} ${keyOf(line)}`;
}

/** In the order of the table: those in which the lines were drawn, and whatever may have tested them. */
async function selectCellsConcerned(tx: TenantTx, { opened, outlines }: Register, part: readonly Wanted[]): Promise<CellKey[]> {
  const { negotiation, reading, seated } = opened;
  const drawings = part.flatMap(({ wanted }) => wanted);
  const beyond = await selectCellsBeyond(tx, { negotiationId: negotiation.id, asOf: reading.asOf, partyIds: seated.map(({ id }) => id), drawings });
  const concerned = new Set([...drawings, ...beyond].map(({ issueId, partyId }) => `${issueId} ${partyId}`));
  // What a cell takes over from its bloc is said by the bloc.
  const own = part.flatMap(({ issue }) => (outlines.get(issue.id) ?? []).filter(({ isTakenOver }) => !isTakenOver));
  return own.filter(({ issueId, partyId }) => concerned.has(`${issueId} ${partyId}`));
}

interface Row {
  readonly cells: readonly Cell[];
  readonly outlines: readonly LineOutline[];
}

/** Who lies beyond a line, or tested it, may be anybody at the table, whoever is asked about. */
function followLines(lines: readonly DrawnLine[], issue: ScaledIssue, { cells, outlines, log, codings, statements, slugs }: Around & Row): FoundLine[] {
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
      beyond: drawn.standing ? beyondOf(drawn, issue, { outlines, slugOf }) : [],
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

/** Everybody whose position on the issue lies beyond the line. */
function beyondOf(
  { line }: DrawnLine,
  { scale }: ScaledIssue,
  { outlines, slugOf }: Pick<Row, 'outlines'> & { readonly slugOf: (partyId: string) => string },
): FoundLine['beyond'] {
  return outlines.flatMap(({ partyId, value, isProposal, statementId }) => {
    if (value === null || crossedBy(value, [line]).length === 0) return [];
    return [{ partySlug: slugOf(partyId), label: describeValue(scale, value), isProposal, statementId }];
  });
}
