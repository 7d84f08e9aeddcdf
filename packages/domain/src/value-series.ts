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

/** The value held on days that were looked at already. */
export type HeldValues = Map<Day, CellValue | null>;

/**
 * The last changes of the value that a cell held, for a line in the cell: as `cellSeries`, but of the value alone, and cheap.
 *
 *     walk back from the reading day over the days on which the value can change, until enough changes are found
 *
 * Where one voice alone spoke, of no bloc, always for itself, dated to the day and without end, condition or link, the later word holds: then
 * nothing has to be resolved. `held` may hand in what is known of days up to the reading day, and takes what is looked up.
 *
 * - Units: days.
 * - Range: at most `changes` steps in the order of time; a change further back than `days` change days is not looked for.
 * - Empty: an empty list if the value never changed.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3; UX §2.2, sparkline.
 * - Example: 1 said 2026-01-10, 3 said 2026-01-12 → 1 from the 10th, 3 from the 12th
 */
export function valueSeries(
  question: CellQuestion,
  { changes, days: daysBack }: SeriesLimits,
  held: HeldValues = new Map(),
): readonly ValueStep[] {
  const plain = plainSeries(question);
  if (plain !== null) return plain.slice(-changes);

  const days = changeDays(question);
  const steps: ValueStep[] = [];
  const oldest = Math.max(0, days.length - daysBack);
  const valueOn = (day: Day) => {
    const known = held.get(day);
    if (known !== undefined) return known;
    const value = heldValue(question, day);
    held.set(day, value);
    return value;
  };
  let after = days.length === 0 ? null : valueOn(days.at(-1) ?? '');
  for (let at = days.length - 1; at >= oldest && steps.length < changes; at--) {
    const from = days[at] ?? '';
    const before = valueOn(days[at - 1] ?? dayOf(dayNumber(from) - 1));
    if (!isSame(before, after)) steps.push({ from, value: after });
    after = before;
  }
  return steps.reverse();
}

function heldValue({ reading, issue, partyId, log }: CellQuestion, asOf: Day): CellValue | null {
  const indexed = indexLog({ ...reading, asOf }, log);
  const { codings } = evidenceOf(indexed, issue.issueId, partyId);
  if (codings.length === 0) {
    const inherited = resolveIndexedCell(indexed, issue, partyId);
    return inherited.state === 'held' ? inherited.value : null;
  }
  const { state, shown } = resolveValue(indexed, issue.scale, weighFacet(indexed, codings, 'value'));
  return state === 'held' ? (shown?.value ?? null) : null;
}

/** null where more than the order of saying decides. */
function plainSeries({ reading, issue, partyId, log }: CellQuestion): ValueStep[] | null {
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
  return JSON.stringify(a) === JSON.stringify(b);
}
