import { isKnown } from './admissible.js';
import { DAY_FLAGS, dayFlags } from './cell-flags.js';
import type { CellQuestion } from './cell-series.js';
import type { Candidate, Cell, CellValue } from './cell.js';
import { explainedChangeDays, reachedDays } from './change-days.js';
import type { ChangeDay } from './change-days.js';
import { daysBetween } from './day.js';
import type { Day, NegotiationLog, Reading, StatementRevision } from './log.js';
import { outlivedStatements } from './outlived.js';
import type { Outlived } from './outlived.js';
import { resolveCell } from './resolve-cell.js';
import { heldValue, lastChanges, plainSeries } from './value-series.js';
import type { SeriesLimits, ValueStep } from './value-series.js';
import { FLAGS } from './vocabulary.js';

/** A cell without its candidates and without observed conduct. */
export type ShownCell = Omit<Cell, 'why' | 'conduct'>;

/** What of a cell stays the same from one change to the next: all but its age and the flags of the day. */
export type SteadyCell = Omit<ShownCell, 'ageDays'>;

/** A cell from a day on, until the next day on which it can change. */
export interface CellSegment {
  readonly from: Day;
  readonly cell: SteadyCell;
  /** The last changes of the value, as `valueSeries` gives them on every day until then; empty on options. */
  readonly line: readonly ValueStep[];
}

/** Where to begin, and what is known of days before. */
export interface SegmentsSpan {
  readonly limits: SeriesLimits;
  /** null = on the first day on which anything can change. */
  readonly from: Day | null;
  /** The value held on a day before `from`; undefined where it is not known, and has to be looked up in the log. */
  readonly heldBefore?: (day: Day) => CellValue | null | undefined;
}

const LAST_DAY = '9999-12-31';
/** Later, as text, than every day. */
const AFTER_ALL = 'later';

/**
 * Everything that a cell will ever be from a day on, as far as it is known now: what a projection keeps of it.
 *
 *     the cell on `from` and on every later day on which it can change, read from what was said by then
 *
 * The reading's own day does not matter. Neighbours may be equal. On each day the entry before it answers what `resolveCell`
 * answers: `cellOnDay` puts back what the day alone decides.
 *
 * - Units: days.
 * - Range: entries in the order of time, the last one for ever; before the first day the cell is as if nothing were ever said.
 * - Empty: an empty list for a cell that nobody speaks to, unless a day to begin with is given.
 * - Errors: as `resolveCell`.
 * - Source: PRODUCT §3; ENGINE §1.
 * - Example: said 2026-01-30, valid until 2026-02-01 → held from 2026-01-30, expired from 2026-02-02
 */
export function cellSegments(question: CellQuestion, { limits, from, heldBefore }: SegmentsSpan): CellSegment[] {
  const { reading } = question;
  const changes = explainedChangeDays({ ...question, reading: { ...reading, asOf: LAST_DAY } });
  const first: ChangeDay[] = from === null ? [] : [{ day: from, knownFrom: null, isMove: true, stale: [] }];
  const moments = [...first, ...changes.filter(({ day }) => from === null || day > from)];
  const logUntil = cutByDay(question);
  const outlived = outlivedStatements({ ...question, reading: { ...reading, asOf: LAST_DAY } });
  const isOutlived = (statementId: string, day: Day) => day >= (outlived.get(statementId)?.from ?? AFTER_ALL);
  const unseen = restedOnUnseen(question);
  const ages = (shown: Cell, id: string) => unseen.has(id) || isInPlay(shown, id);
  const lineOn = linesOf(question, { limits, changes, logUntil, heldBefore });

  const segments: CellSegment[] = [];
  let shown: Cell | undefined;
  for (const { day, isMove, stale } of moments) {
    const before = segments.at(-1);
    const stays = isMove ? undefined : shown;
    if (before !== undefined && stays !== undefined && !stale.some((id) => !isOutlived(id, day) && ages(stays, id))) {
      segments.push({ from: day, cell: before.cell, line: lineOn(stays, day, before.line) });
    } else {
      const log = logUntil(day, ({ statementId }) => !isOutlived(statementId, day));
      shown = counted(resolveCell({ ...reading, asOf: day }, question.issue, question.partyId, log), day, outlived);
      segments.push({ from: day, cell: steady(shown), line: lineOn(shown, day, null) });
    }
  }
  return segments;
}

/** Also those that make no difference any more are its statements. */
function counted(cell: Cell, day: Day, outlived: ReadonlyMap<string, Outlived>): Cell {
  const told = cell.inheritedFrom ?? cell.partyId;
  let { statementCount } = cell;
  for (const { partyId, from } of outlived.values()) if (partyId === told && from <= day) statementCount++;
  return { ...cell, statementCount };
}

/**
 * Statements on which a cell may rest unseen: those of blocs; those that renew others by a link; and those that keep from being heard
 * what a link may keep fresh: their speaker's of those days.
 */
function restedOnUnseen({ reading, partyId, log: { statements } }: CellQuestion): ReadonlySet<string> {
  const targets = new Set(statements.flatMap(({ links }) => links.map(({ targetStatementId }) => targetStatementId)));
  const linkedTo = statements.filter(({ statementId }) => targets.has(statementId));
  const isHeardWith = ({ speakerId, saidOn }: StatementRevision) =>
    linkedTo.some((other) => other.speakerId === speakerId && Math.abs(daysBetween(other.saidOn, saidOn)) <= 2 * reading.contestWindowDays);
  return new Set(
    statements.filter((each) => each.partyId !== partyId || each.links.length > 0 || isHeardWith(each)).map(({ statementId }) => statementId),
  );
}

/** Whether a choice rests on a statement. Where it does not, its getting older changes nothing: who lost only loses by more. */
function isInPlay({ origin, why, contest }: Cell, statementId: string): boolean {
  return (
    origin?.statementId === statementId ||
    why.some((candidate) => candidate.statementId === statementId && (candidate.won || DECIDED_UNSEEN.includes(candidate.lostBy))) ||
    contest.some((voice) => voice.statementId === statementId)
  );
}

/** What was first, and yet is not what the cell shows. */
const DECIDED_UNSEEN: readonly Candidate['lostBy'][] = ['replaced by higher authority', 'range excludes the value'];

interface LinesSpan {
  readonly limits: SeriesLimits;
  readonly changes: readonly ChangeDay[];
  readonly logUntil: (day: Day) => NegotiationLog;
  readonly heldBefore: SegmentsSpan['heldBefore'];
}

/** The line on each day, asked for in the order of time; `before` is that of the day before, where only time went by since. */
function linesOf(question: CellQuestion, { limits, changes, logUntil, heldBefore }: LinesSpan) {
  const held = new Map<Day, CellValue | null>();
  let isPlain = true;
  return (cell: Cell, asOf: Day, before: readonly ValueStep[] | null): readonly ValueStep[] => {
    held.set(asOf, cell.state === 'held' ? cell.value : null);
    if (question.issue.scale.kind === 'nominal' || cell.statementCount < 2) return [];
    if (isPlain && before !== null) return before;
    const asked = () => ({ ...question, reading: { ...question.reading, asOf }, log: logUntil(asOf) });
    const plain = isPlain ? plainSeries(asked()) : null;
    // Once more than the order of saying decides, it does for ever.
    isPlain = plain !== null;
    if (plain !== null) return plain.slice(-limits.changes);

    const valueOn = (day: Day) => {
      const known = held.get(day);
      if (known !== undefined) return known;
      const value = heldBefore?.(day);
      held.set(day, value === undefined ? heldValue(asked(), day) : value);
      return held.get(day) ?? null;
    };
    return lastChanges({ days: daysUpTo(changes, asOf, limits.days), valueOn }, limits);
  };
}

/** The last days that a reader of that day knows of, and the one before them. */
function daysUpTo(changes: readonly ChangeDay[], asOf: Day, count: number): Day[] {
  const days: Day[] = [];
  for (let at = changes.length - 1; at >= 0 && days.length <= count; at--) {
    const change = changes[at];
    if (change !== undefined && change.day <= asOf && (change.knownFrom === null || change.knownFrom <= asOf)) days.push(change.day);
  }
  return days.reverse();
}

/**
 * A cell on a day of its segment.
 *
 *     age = V − evidencedOn; flags = those kept, with the flags of the day in their place
 *
 * - Units: days.
 * - Range: the cell that `resolveCell` gives on that day, without candidates and conduct.
 * - Empty: no age where nothing is shown.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: ENGINE §1: flags that depend on the reading day are computed on read.
 * - Example: evidenced 2026-01-01, as of 2026-01-31 → 30 days old
 */
export function cellOnDay(cell: SteadyCell, reading: Pick<Reading, 'asOf' | 'staleAfterDays'>): ShownCell {
  const raised = [...cell.flags, ...dayFlags(cell, reading)];
  return {
    ...cell,
    flags: FLAGS.filter((flag) => raised.includes(flag)),
    ageDays: cell.evidencedOn === null ? null : daysBetween(cell.evidencedOn, reading.asOf),
  };
}

function steady({ why: _why, conduct: _conduct, ageDays: _ageDays, ...cell }: Cell): SteadyCell {
  return { ...cell, flags: cell.flags.filter((flag) => !DAY_FLAGS.includes(flag)) };
}

/** What had to do with the cell by a day, as a reading of that day finds it: what came later must not make a difference. */
function cutByDay(question: CellQuestion) {
  const { reading, log } = question;
  const statements = log.statements.filter((statement) => isKnown(statement, reading.knownAt));
  const reachedFrom = reachedDays({ ...question, log: { ...log, statements } });
  return (day: Day, matters: (statement: StatementRevision) => boolean = () => true): NegotiationLog => ({
    ...log,
    statements: statements.filter((statement) => (reachedFrom.get(statement.statementId) ?? AFTER_ALL) <= day && matters(statement)),
  });
}
