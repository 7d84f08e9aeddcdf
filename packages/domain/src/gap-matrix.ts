import { pairSides } from './aggregate-gap.js';
import type { CellNumbers } from './cell.js';
import { DEFAULT_GAP_OPTIONS } from './gap.js';
import type { AggregateGap, GapIssue, GapMatrix, GapOptions } from './gap.js';
import { gapSides, summedIssues } from './gap-side.js';
import type { NegotiationLog, Reading } from './log.js';
import { resolveMatrix } from './resolve-matrix.js';

/**
 * The party × party gap matrix under one reading.
 *
 *     one aggregate per unordered pair, over the cells of `resolveMatrix`
 *
 * - Units: pure numbers, shares of the scale.
 * - Range: P·(P − 1)/2 pairs in the order of the parties given: (1, 2), (1, 3) … (2, 3) …
 * - Empty: fewer than two parties give no pair.
 * - Errors: RangeError if a party is given twice; otherwise as `resolveCell` and `aggregateGap`.
 * - Source: MATHS §3.
 * - Example: Russia, Ukraine, United States → three pairs
 */
export function gapMatrix(
  reading: Reading,
  issues: readonly GapIssue[],
  partyIds: readonly string[],
  log: NegotiationLog,
  options: GapOptions = DEFAULT_GAP_OPTIONS,
): GapMatrix {
  const inGap = issues.filter((issue) => issue.inGap);
  return { options, pairs: gapPairs(inGap, partyIds, resolveMatrix(reading, inGap, partyIds, log), options) };
}

/**
 * Every pair of parties over cells that are already resolved.
 *
 *     see `gapMatrix`
 *
 * - Units: pure numbers, shares of the scale.
 * - Range: P·(P − 1)/2 pairs.
 * - Empty: fewer than two parties give no pair.
 * - Errors: RangeError if a party is given twice, or a cell in the gap is missing.
 * - Source: MATHS §3.
 * - Example: the cells of a matrix that is shown anyway → its gaps without reading the log again
 */
export function gapPairs(
  issues: readonly GapIssue[],
  partyIds: readonly string[],
  cells: readonly CellNumbers[],
  options: GapOptions = DEFAULT_GAP_OPTIONS,
): AggregateGap[] {
  const summed = summedIssues(issues, options);
  const sides = gapSides(issues, partyIds, cells, options);
  return sides.flatMap((a, index) => sides.slice(index + 1).map((b) => pairSides(summed, a, b, options)));
}
