import type { CellQuestion } from './cell-series.js';
import { changeDays } from './change-days.js';
import type { CellValue } from './cell.js';
import { dayNumber, dayOf } from './day.js';
import { evidenceOf, indexLog } from './index-log.js';
import type { Coding, IndexedLog } from './index-log.js';
import { weighFacet } from './list-candidates.js';
import type { Day, Reading } from './log.js';
import { resolveIndexedCell } from './resolve-cell.js';
import { resolveValue } from './resolve-value.js';
import { valueOf } from './value-of.js';

/** From this day on the cell held this value; null where it held none. */
export interface ValueStep {
  readonly from: Day;
  readonly value: CellValue | null;
}

/** How far back a line is drawn: so many changes, and looked for on so many days at most. */
export interface SeriesLimits {
  readonly changes: number;
  readonly days: number;
}

/**
 * The last changes of the value that a cell held, for a line in the cell: as `cellSeries`, but of the value alone, and cheap.
 *
 *     walk back from the reading day over the days on which the value can change, until enough changes are found
 *
 * Where one voice alone spoke, of no bloc, always for itself, dated to the day and without end, condition or link, the later word holds: then
 * nothing has to be resolved.
 *
 * - Units: days.
 * - Range: at most `changes` steps in the order of time; a change further back than `days` change days is not looked for.
 * - Empty: an empty list if the value never changed.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3; UX §2.2, sparkline.
 * - Example: 1 said 2026-01-10, 3 said 2026-01-12 → 1 from the 10th, 3 from the 12th
 */
export function valueSeries(question: CellQuestion, limits: SeriesLimits): readonly ValueStep[] {
  const days = changeDays(question);
  const valueOn = (day: Day) => heldValue(question, day);
  return plainSeries(question)?.slice(-limits.changes) ?? lastChanges({ days, valueOn }, limits);
}

/** Where the changes of a value are looked for. */
export interface ValueOverTime {
  /** The days on which it can change, in the order of time. */
  readonly days: readonly Day[];
  readonly valueOn: (day: Day) => CellValue | null;
}

/**
 * The last changes of a value that can be asked for on any day.
 *
 *     walk back over the days until enough changes are found, or enough days were looked at
 *
 * - Units: days.
 * - Range: at most `changes` steps in the order of time.
 * - Empty: an empty list if the value never changed.
 * - Errors: those of `valueOn`.
 * - Source: UX §2.2, sparkline.
 * - Example: days 1, 2, 3 with values a, a, b → b from day 3
 */
export function lastChanges({ days, valueOn }: ValueOverTime, { changes, days: daysBack }: SeriesLimits): ValueStep[] {
  const steps: ValueStep[] = [];
  const oldest = Math.max(0, days.length - daysBack);
  const last = days.at(-1);
  let after = last === undefined ? null : valueOn(last);
  for (let at = days.length - 1; at >= oldest && steps.length < changes; at--) {
    const from = String(days[at]);
    const before = valueOn(days[at - 1] ?? dayOf(dayNumber(from) - 1));
    if (!isSame(before, after)) steps.push({ from, value: after });
    after = before;
  }
  return steps.reverse();
}

/**
 * The value that a cell holds on a day of its reading.
 *
 *     the value of `resolveCell` while held
 *
 * - Units: those of the scale.
 * - Range: a value.
 * - Empty: null where nothing is held.
 * - Errors: as `resolveCell`.
 * - Source: PRODUCT §3.
 * - Example: an offer until 2026-02-01, on 2026-02-02 → null
 */
export function heldValue({ reading, issue, partyId, log }: CellQuestion, asOf: Day): CellValue | null {
  const indexed = indexLog({ ...reading, asOf }, log);
  const { codings } = evidenceOf(indexed, issue.issueId, partyId);
  if (codings.length === 0) {
    const inherited = resolveIndexedCell(indexed, issue, partyId);
    return inherited.state === 'held' ? inherited.value : null;
  }
  const { state, shown } = resolveValue(indexed, issue.scale, weighFacet(indexed, codings, 'value'));
  return shown !== null && state === 'held' ? shown.value : null;
}

/**
 * All changes of a value that the order of saying alone decides.
 *
 *     the value of each day on which something was said
 *
 * - Units: days.
 * - Range: steps in the order of time.
 * - Empty: null where more decides: several voices, a bloc, evidence, rank, an end, a condition, a link, an uncertain day.
 * - Errors: as `resolveCell`.
 * - Source: PRODUCT §3, "Who wins" (4).
 * - Example: 1 said 2026-01-10, 3 said 2026-01-12 → 1 from the 10th, 3 from the 12th
 */
export function plainSeries({ reading, issue, partyId, log }: CellQuestion): ValueStep[] | null {
  const indexed = indexLog(reading, log);
  const { codings } = evidenceOf(indexed, issue.issueId, partyId);
  const valued = codings.filter(({ position }) => valueOf(position) !== null);
  // Before its own first word a member held what its bloc said.
  if (log.memberships.some((membership) => membership.partyId === partyId) || !isPlain(indexed, reading, valued)) return null;

  const steps: ValueStep[] = [];
  const newestFirst = weighFacet(indexed, valued, 'value');
  for (const { statement, value } of newestFirst.reverse()) {
    const last = steps.at(-1);
    // Of several said on one day the strongest comes last.
    if (last?.from === statement.saidOn) steps.pop();
    if (!isSame(steps.at(-1)?.value ?? null, value)) steps.push({ from: statement.saidOn, value });
  }
  return steps;
}

function isPlain(log: IndexedLog, reading: Reading, codings: readonly Coding[]): boolean {
  const speakers = new Set(codings.map(({ statement }) => statement.speakerId));
  const [first] = codings;
  return (
    speakers.size <= 1 &&
    codings.every(
      ({ statement, position }) =>
        position.evidence === 'stated' &&
        position.rank === first?.position.rank &&
        position.commitment !== 'floated' &&
        position.condition === null &&
        position.validUntil === null &&
        (position.validFrom === null || position.validFrom <= statement.saidOn) &&
        statement.saidFrom === statement.saidOn &&
        statement.kind !== 'proposal' &&
        statement.saidOn <= reading.asOf &&
        !log.linksByTarget.has(statement.statementId),
    )
  );
}

function isSame(a: CellValue | null, b: CellValue | null): boolean {
  if (a === null || b === null) return a === b;
  switch (a.kind) {
    case 'point':
      return b.kind === 'point' && a.value === b.value;
    case 'interval':
      return b.kind === 'interval' && a.low === b.low && a.high === b.high;
    case 'option':
      return b.kind === 'option' && a.option === b.option;
  }
}
