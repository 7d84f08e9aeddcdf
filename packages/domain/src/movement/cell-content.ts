import type { CellValue, StandingRedLine } from '../cell.js';
import type { ShownCell } from '../cell-segments.js';

/**
 * Whether two cells say the same: state, value, whom it was taken over from.
 *
 *     equal state ∧ equal value ∧ equal voices ∧ equal bloc
 *
 * Who said it last, and when, does not matter: a position said again is no change.
 *
 * - Units: not applicable.
 * - Range: true or false.
 * - Empty: two cells without a statement are the same.
 * - Errors: none.
 * - Source: UX §3.8.
 * - Example: "7 days" on Monday and again on Friday → true
 */
export function holdsTheSame(a: ShownCell, b: ShownCell): boolean {
  return a.state === b.state && a.inheritedFrom === b.inheritedFrom && keyOfValue(a) === keyOfValue(b);
}

function keyOfValue({ state, value, hull, optionSet }: ShownCell): string {
  // What an ended or coming offer amounts to is for show only.
  const shown = state === 'held' || state === 'expired' ? value : null;
  return JSON.stringify([shown && partsOf(shown), hull && [hull.low, hull.high], optionSet && [...optionSet].sort()]);
}

function partsOf(value: CellValue): readonly (string | number)[] {
  if (value.kind === 'option') return [value.option];
  return value.kind === 'point' ? [value.value] : [value.low, value.high];
}

/** What of the limits differs, each channel on its own. */
export interface LimitChanges {
  readonly range: boolean;
  readonly salience: boolean;
  readonly redLinesAdded: readonly StandingRedLine[];
  readonly redLinesDropped: readonly StandingRedLine[];
}

/**
 * What changed beside the value: the accepted range, the salience said, red lines added and dropped. Never one score.
 *
 *     a red line is the same where its kind and its threshold are
 *
 * - Units: not applicable.
 * - Range: not applicable.
 * - Empty: no channel differs between a cell and itself.
 * - Errors: none.
 * - Source: MATHS §5, "three channels".
 * - Example: "at most 7" before, "at most 5" now → one dropped, one added
 */
export function limitChanges(before: ShownCell, after: ShownCell): LimitChanges {
  const keys = (lines: readonly StandingRedLine[]) => new Set(lines.map(keyOfLine));
  const [earlier, later] = [keys(before.redLines), keys(after.redLines)];
  return {
    range: before.range?.low !== after.range?.low || before.range?.high !== after.range?.high,
    salience: saidSalience(before) !== saidSalience(after),
    redLinesAdded: after.redLines.filter((line) => !earlier.has(keyOfLine(line))),
    redLinesDropped: before.redLines.filter((line) => !later.has(keyOfLine(line))),
  };
}

function keyOfLine({ kind, value, option }: StandingRedLine): string {
  return JSON.stringify([kind, value, option]);
}

function saidSalience({ salience }: ShownCell): number | null {
  return salience === null || salience.isDefault ? null : salience.value;
}

/**
 * Whether any channel of the limits differs.
 *
 *     range ∨ salience ∨ a red line added ∨ a red line dropped
 *
 * - Units: not applicable.
 * - Range: true or false.
 * - Empty: false.
 * - Errors: none.
 * - Source: MATHS §5.
 * - Example: only the accepted range grew → true
 */
export function anyLimitChanged({ range, salience, redLinesAdded, redLinesDropped }: LimitChanges): boolean {
  return range || salience || redLinesAdded.length > 0 || redLinesDropped.length > 0;
}
