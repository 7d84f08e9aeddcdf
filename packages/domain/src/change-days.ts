import { isKnown } from './admissible.js';
import { EXPIRING_DAYS } from './cell-flags.js';
import type { CellQuestion } from './cell-series.js';
import { dayNumber, dayOf } from './day.js';
import type { Day, MembershipRevision, NegotiationLog, StatementRevision } from './log.js';

/** A day on which a cell can change, and what can change it. */
export interface ChangeDay {
  readonly day: Day;
  /** Nobody can know of it before this day; null: it was always to come. */
  readonly knownFrom: Day | null;
  /** Something is said, begins, has ended or is judged; else only time goes by. */
  readonly isMove: boolean;
  /** Statements whose evidence gets stale, if nothing renews it. */
  readonly stale: readonly string[];
}

/**
 * The days on which a cell can change, up to the reading day.
 *
 *     something is said, gets stale, begins, has ended, nears its end or is judged; a membership begins or has ended
 *
 * - Units: days.
 * - Range: in the order of time, each once; a superset of the days on which the cell does change.
 * - Empty: an empty list where the log has nothing to say.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3; the change points of ENGINE §1.
 * - Example: said 2026-01-30, valid until 2026-02-01, as of 2026-03-01 → 2026-01-25, 2026-01-30, 2026-02-02
 */
export function changeDays(question: CellQuestion): Day[] {
  return explainedChangeDays(question).map(({ day }) => day);
}

/**
 * The same days with what happens on them.
 *
 *     see `changeDays`
 *
 * - Units: days.
 * - Range: as `changeDays`.
 * - Empty: an empty list.
 * - Errors: as `changeDays`.
 * - Source: PRODUCT §3.
 * - Example: said 2026-01-30, valid until 2026-02-01 → 2026-01-25 is no move, and nobody knows of it before 2026-01-30
 */
export function explainedChangeDays({ reading, issue, partyId, log }: CellQuestion): ChangeDay[] {
  const found = new Map<number, { knownFrom: Day | null; isMove: boolean; stale: string[] }>();
  const add = (day: number, knownFrom: Day | null, what: { isMove?: boolean; stale?: string } = {}) => {
    const entry = found.get(day) ?? { knownFrom, isMove: false, stale: [] };
    found.set(day, entry);
    if (entry.knownFrom !== null && (knownFrom === null || knownFrom < entry.knownFrom)) entry.knownFrom = knownFrom;
    entry.isMove ||= what.isMove === true;
    if (what.stale !== undefined) entry.stale.push(what.stale);
  };
  const addMove = (day: Day | null, later: number, knownFrom: Day | null) => {
    if (day !== null) add(dayNumber(day) + later, knownFrom, { isMove: true });
  };
  const memberships = membershipsOf(partyId, log);
  const voices = voicesOf(partyId, log);
  const saidOnByPosition = new Map<string, Day>();
  const statements = log.statements.filter((statement) => isKnown(statement, reading.knownAt));
  const reachedFrom = reachedDays({ issue, partyId, log: { ...log, statements } });
  for (const statement of statements) {
    const { statementId, saidOn } = statement;
    const known = reachedFrom.get(statementId) ?? saidOn;
    addMove(saidOn, 0, known);
    add(dayNumber(saidOn) + reading.staleAfterDays + 1, known, { stale: statementId });
    // Who only links to what was said changes the cell by saying so.
    if (statement.partyId === null || !voices.has(statement.partyId)) continue;
    for (const { positionId, issueId, validFrom, validUntil } of statement.positions) {
      if (issueId !== issue.issueId) continue;
      saidOnByPosition.set(positionId, saidOn);
      addMove(validFrom, 0, saidOn);
      addMove(validUntil, 1, saidOn);
      if (validUntil !== null) add(dayNumber(validUntil) - EXPIRING_DAYS, saidOn);
    }
  }
  for (const { positionId, assessedOn } of log.assessments) {
    const saidOn = saidOnByPosition.get(positionId);
    if (saidOn !== undefined) addMove(assessedOn, 0, saidOn);
  }
  for (const { validFrom, validUntil } of memberships) {
    addMove(validFrom, 0, null);
    addMove(validUntil, 1, null);
  }
  const asOf = dayNumber(reading.asOf);
  return [...found]
    .filter(([day]) => day <= asOf)
    .sort(([a], [b]) => a - b)
    .map(([day, entry]) => ({ day: dayOf(day), ...entry }));
}

function speaksTo({ partyId, positions }: StatementRevision, voices: ReadonlySet<string>, issueId: string): boolean {
  return partyId !== null && voices.has(partyId) && positions.some((position) => position.issueId === issueId);
}

function membershipsOf(partyId: string, { memberships }: NegotiationLog): readonly MembershipRevision[] {
  return memberships.filter((membership) => membership.partyId === partyId);
}

/** Who can speak for a party: itself, and every bloc that it was ever a member of. */
function voicesOf(partyId: string, log: NegotiationLog): ReadonlySet<string> {
  return new Set([partyId, ...membershipsOf(partyId, log).map(({ blocId }) => blocId)]);
}

/**
 * From when on each statement has to do with a cell: what speaks to it, and what links to that, but not before that was said.
 *
 *     own: said on;   linking: max(said on, from when on the first of its targets has to do with the cell)
 *
 * - Units: days.
 * - Range: by statement id.
 * - Empty: no entry for a statement that never has to do with the cell.
 * - Errors: none.
 * - Source: PRODUCT §3, links; ENGINE §1.
 * - Example: withdrawn on the 2nd, what it withdraws said only on the 5th → from the 5th
 */
export function reachedDays({ issue, partyId, log }: Omit<CellQuestion, 'reading'>): ReadonlyMap<string, Day> {
  const { statements } = log;
  const voices = voicesOf(partyId, log);
  const own = statements.filter((statement) => speaksTo(statement, voices, issue.issueId));
  const reached = new Map(own.map(({ statementId, saidOn }) => [statementId, saidOn]));
  const linking = statements.filter(({ links }) => links.length > 0);
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const { statementId, saidOn, links } of linking) {
      for (const { targetStatementId } of links) {
        const target = reached.get(targetStatementId);
        const from = target === undefined || target < saidOn ? saidOn : target;
        if (target === undefined || from >= (reached.get(statementId) ?? AFTER_ALL)) continue;
        reached.set(statementId, from);
        isSettled = false;
      }
    }
  }
  return reached;
}

/** Later, as text, than every day. */
const AFTER_ALL = 'later';
