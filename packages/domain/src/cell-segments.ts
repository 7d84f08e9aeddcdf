import { DAY_FLAGS, dayFlags } from './cell-flags.js';
import type { CellQuestion } from './cell-series.js';
import type { Cell } from './cell.js';
import { changeDays } from './change-days.js';
import { daysBetween } from './day.js';
import type { Day, NegotiationLog, Reading, StatementRevision } from './log.js';
import { resolveCell } from './resolve-cell.js';
import { splitLog } from './split-log.js';
import { valueSeries } from './value-series.js';
import type { HeldValues, SeriesLimits, ValueStep } from './value-series.js';
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
  /** null = on the first day on which anything was said. */
  readonly from: Day | null;
  /** The value that was held on days before `from`: what is missing is looked up in the log. */
  readonly held?: HeldValues;
}

const LAST_DAY = '9999-12-31';

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
export function cellSegments(question: CellQuestion, { limits, from, held = new Map() }: SegmentsSpan): CellSegment[] {
  const { reading, issue, partyId } = question;
  const logUntil = cutByDay(question);
  const changing = changeDays({ ...question, reading: { ...reading, asOf: LAST_DAY } });
  const days = from === null ? changing : [from, ...changing.filter((day) => day > from)];
  return days.map((day) => {
    const asked = { ...question, reading: { ...reading, asOf: day }, log: logUntil(day) };
    const cell = resolveCell(asked.reading, issue, partyId, asked.log);
    held.set(day, cell.state === 'held' ? cell.value : null);
    const hasLine = issue.scale.kind !== 'nominal' && cell.statementCount > 1;
    return { from: day, cell: steady(cell), line: hasLine ? valueSeries(asked, limits, held) : [] };
  });
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

/** What was said by a day, as a reading of that day finds it: what came later must not make a difference. */
function cutByDay({ issue, partyId, log }: CellQuestion): (day: Day) => NegotiationLog {
  const isLinked = log.statements.some(({ links }) => links.length > 0);
  return (day) => {
    const statements = log.statements.filter(({ saidOn }) => saidOn <= day);
    const positions = new Set(log.assessments.length > 0 ? statements.flatMap(positionsOf) : []);
    const cut = { ...log, statements, assessments: log.assessments.filter(({ positionId }) => positions.has(positionId)) };
    return isLinked ? splitLog(cut)(issue.issueId, partyId) : cut;
  };
}

function positionsOf({ positions }: StatementRevision): string[] {
  return positions.map(({ positionId }) => positionId);
}
