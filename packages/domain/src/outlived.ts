import { isLetThrough, mayBePosition } from './admissible.js';
import type { CellQuestion } from './cell-series.js';
import { dayNumber, dayOf } from './day.js';
import type { Day, LoggedPosition, Reading, StatementRevision } from './log.js';
import { valueOf } from './value-of.js';
import type { Evidence } from './vocabulary.js';

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
 *     from the day of the first later word of the same party that speaks to each facet spoken to, that ranks no less by rank,
 *     evidence class however old, commitment (floated or not) and kind (proposal or not), has no end, beginning or condition,
 *     that no link ends, and that was certainly said more than the contest window after it
 *
 * Of words that the reading lets through. Never of one with a condition, an end or red lines, that links or is linked to. To what
 * only declines or raises, every lasting value is an heir. They still count as statements.
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
  const lasting = words.filter(isLasting).toSorted((a, b) => (saidFrom(a) < saidFrom(b) ? -1 : 1));

  for (const word of words) {
    const { statement, position } = word;
    if (statement.links.length > 0 || !canBeOutlived(position)) continue;
    const later = lasting.slice(firstAfter(lasting, lastContestDay(word, reading)));
    const heirs = facetsOf(position).map((facet) => later.find((heir) => isHeir(heir, word, facet)));
    const days = heirs.map((heir) => heir?.statement.saidOn ?? null);
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
  if (position.kind !== null) facets.push('value');
  if (position.range !== null) facets.push('range');
  if (position.salience !== null) facets.push('salience');
  return facets;
}

function canBeOutlived(position: LoggedPosition): boolean {
  return position.redLines.length === 0 && position.condition === null && position.validUntil === null;
}

/** Live from its day on, and never after less than anything older of its kind. */
function isLasting({ statement, position }: Word): boolean {
  return (
    statement.saidFrom !== null &&
    position.condition === null &&
    position.validUntil === null &&
    (position.validFrom === null || position.validFrom <= statement.saidOn)
  );
}

/** Of what lasts it is known. */
function saidFrom({ statement }: Word): Day {
  return String(statement.saidFrom);
}

function lastContestDay({ statement }: Word, { contestWindowDays }: Reading): Day {
  return dayOf(dayNumber(statement.saidOn) + contestWindowDays);
}

/** By halves: a cell may hold hundreds. */
function firstAfter(lasting: readonly Word[], day: Day): number {
  let [low, high] = [0, lasting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = lasting[middle];
    if (word !== undefined && saidFrom(word) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isHeir(heir: Word, word: Word, facet: OutlivedFacet): boolean {
  if (heir.statement.partyId !== word.statement.partyId) return false;
  switch (facet) {
    case 'value':
      return valueOf(heir.position) !== null && (valueOf(word.position) === null || ranksNoLess(heir, word));
    case 'range':
      return heir.position.range !== null && ranksNoLess(heir, word);
    case 'salience':
      return heir.position.salience !== null && ranksNoLess(heir, word);
  }
}

/** On every step before the day of saying, on whichever day they are compared. */
function ranksNoLess(heir: Word, word: Word): boolean {
  return (
    (heir.position.rank === 'preferred' || word.position.rank !== 'preferred') &&
    REPLACED_BY[word.position.evidence].includes(heir.position.evidence) &&
    (heir.position.commitment !== 'floated' || word.position.commitment === 'floated') &&
    (heir.statement.kind !== 'proposal' || word.statement.kind === 'proposal')
  );
}

/** What was stated gets stale, and then comes after all others: it replaces only what gets stale before it. */
const REPLACED_BY: Readonly<Record<Evidence, readonly Evidence[]>> = {
  stated: ['stated'],
  leaked: ['leaked', 'reported'],
  reported: ['leaked', 'reported'],
  inferred: ['leaked', 'reported', 'inferred'],
  observed: [],
};
