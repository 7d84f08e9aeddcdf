import { isLetThrough, mayBePosition } from './admissible.js';
import type { CellQuestion } from './cell-series.js';
import { dayNumber } from './day.js';
import type { Day, LoggedPosition, Reading, StatementRevision } from './log.js';
import { valueOf } from './value-of.js';

/** A statement that makes no difference any more, and to whose cell. */
export interface Outlived {
  readonly partyId: string;
  readonly from: Day;
}

interface Word {
  readonly statement: StatementRevision;
  readonly position: LoggedPosition;
}

/**
 * Statements that make no difference to a cell any more once a later word of their party stands for ever: they never win, contest
 * or stand again, whatever else ends.
 *
 *     from the day of the first later word of the same party, rank, evidence, commitment (floated or not) and kind (proposal or
 *     not) that speaks to each facet spoken to, has no end, beginning or condition, that no link ends, and that was certainly said
 *     more than the contest window after it
 *
 * Of words that the reading lets through. Never of one with a condition, an end or red lines, that links or is linked to. They still count as statements.
 *
 * - Units: days.
 * - Range: by statement id; of every day of the reading.
 * - Empty: an empty map; always at an earlier knowledge, where other revisions stand.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "Who wins" (1–4), contest and resumption; ENGINE §1 (fewer candidates must not change the answer).
 * - Example: window 14; 1 said 2026-01-01, 2 said 2026-02-01 → the first no longer matters from 2026-02-01
 */
export function outlivedStatements({ reading, issue, log }: Omit<CellQuestion, 'partyId'>): ReadonlyMap<string, Outlived> {
  const found = new Map<string, Outlived>();
  if (reading.knownAt !== null) return found;
  const linkedTo = new Set(log.statements.flatMap(({ links }) => links.map((link) => link.targetStatementId)));
  const words = log.statements
    .filter((statement) => statement.status === 'published' && isLetThrough(statement, reading) && !linkedTo.has(statement.statementId))
    .flatMap((statement) => wordOn(issue.issueId, statement, reading));
  const lasting = lastingByFacet(words);

  for (const word of words) {
    const { statement, position } = word;
    if (statement.links.length > 0 || !canBeOutlived(position)) continue;
    const days = facetsOf(position).map((facet) => outlivedFrom(word, lasting.get(keyOf(word, facet)) ?? [], reading));
    const from = days.reduce((latest, day) => (latest === null || day === null ? null : latest > day ? latest : day), '');
    if (from) found.set(statement.statementId, { partyId: String(statement.partyId), from });
  }
  return found;
}

/** None where a statement codes the issue not at all, or twice. */
function wordOn(issueId: string, statement: StatementRevision, reading: Reading): Word[] {
  const [position, ...others] = statement.positions.filter((each) => each.issueId === issueId);
  const isOne = position !== undefined && others.length === 0 && statement.partyId !== null;
  return isOne && mayBePosition(position, reading) ? [{ statement, position }] : [];
}

type OutlivedFacet = 'value' | 'range' | 'salience';

function facetsOf(position: LoggedPosition): OutlivedFacet[] {
  const facets: OutlivedFacet[] = [];
  if (valueOf(position) !== null) facets.push('value');
  if (position.range !== null) facets.push('range');
  if (position.salience !== null) facets.push('salience');
  return facets;
}

/** An open position gives way to every value, and yet is shown where none is left. */
function canBeOutlived(position: LoggedPosition): boolean {
  const isOpen = position.kind !== null && valueOf(position) === null;
  return !isOpen && position.redLines.length === 0 && position.condition === null && position.validUntil === null;
}

/** Live from its day on, and never after less than anything older of its kind. */
function isLasting({ statement, position }: Word): boolean {
  return (
    saidFrom({ statement, position }) !== '' &&
    position.condition === null &&
    position.validUntil === null &&
    (position.validFrom === null || position.validFrom <= statement.saidOn)
  );
}

/** By what they are compared with, in the order of being said. */
function lastingByFacet(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const lasting = new Map<string, Word[]>();
  for (const word of words.filter(isLasting).toSorted((a, b) => (saidFrom(a) < saidFrom(b) ? -1 : 1))) {
    for (const facet of facetsOf(word.position)) {
      const key = keyOf(word, facet);
      lasting.set(key, [...(lasting.get(key) ?? []), word]);
    }
  }
  return lasting;
}

/** Unknown: before everything, as the order of candidates has it. */
function saidFrom({ statement }: Word): Day {
  return statement.saidFrom ?? '';
}

/** What the order of candidates looks at before the day of saying. */
function keyOf({ statement, position }: Word, facet: OutlivedFacet): string {
  const { partyId, kind } = statement;
  return [facet, partyId, position.rank, position.evidence, position.commitment === 'floated', kind === 'proposal'].join(' ');
}

function outlivedFrom({ statement }: Word, lasting: readonly Word[], { contestWindowDays }: Reading): Day | null {
  const lastDay = dayNumber(statement.saidOn) + contestWindowDays;
  const heir = lasting.find((later) => dayNumber(saidFrom(later)) > lastDay);
  return heir?.statement.saidOn ?? null;
}
