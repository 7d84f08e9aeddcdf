import type { Cell } from './cell.js';
import { contradictions, inheritCell } from './inheritance.js';
import { evidenceOf, indexLog } from './index-log.js';
import type { IndexedLog } from './index-log.js';
import type { CellIssue, NegotiationLog, Reading } from './log.js';
import { resolveOwnCell } from './resolve-own-cell.js';

/**
 * A party's position on an issue as of a day, as known at an instant: the cell rule.
 *
 *     1 admissible   published, known at K, said on ≤ V, evidence, channel and marking let through     index-log
 *     2 live         not over, condition not broken, not ended by a link                               liveness, link-effects
 *     3 facets       value, range, red lines, salience: each among the live positions that speak to it resolve-own-cell
 *     4 inherit      only without an admissible position of its own                                    inheritance
 *
 * The log may hold more than the cell needs; it must hold what the party and its blocs said on the issue, every statement that
 * links to these (and to those links, and so on), and the authorities, assessments, memberships and seats concerned.
 * The order of its lists does not matter.
 *
 * - Units: values in those of the scale; age in days.
 * - Range: one cell, always.
 * - Empty: state none, every facet null or empty; the salience falls back to the issue's default.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`, or a position lacks the field of its kind; both are caller bugs.
 * - Source: PRODUCT §3.
 * - Example: "7 days, until 1 February" → held as of 31 January, expired as of 2 February, without any write
 */
export function resolveCell(reading: Reading, issue: CellIssue, partyId: string, log: NegotiationLog): Cell {
  return resolveIndexedCell(indexLog(reading, log), issue, partyId);
}

/**
 * The cell rule on a log that is already indexed: for many cells under one reading.
 *
 *     see `resolveCell`
 *
 * - Units: values in those of the scale; age in days.
 * - Range: one cell, always.
 * - Empty: state none.
 * - Errors: as `resolveCell`.
 * - Source: PRODUCT §3.
 * - Example: `resolveMatrix` indexes once and asks per cell
 */
export function resolveIndexedCell(log: IndexedLog, issue: CellIssue, partyId: string): Cell {
  const own = resolveOwnCell(log, issue, partyId);
  const blocIds = log.blocsByParty.get(partyId) ?? [];
  const blocCells = blocIds
    .filter((blocId) => hasPosition(log, issue, blocId))
    .map((blocId) => resolveOwnCell(log, issue, blocId));
  return hasPosition(log, issue, partyId)
    ? { ...own, contradicts: contradictions(own, blocCells, issue.scale) }
    : inheritCell(own, blocCells, issue.scale);
}

/** Whatever its kind, and also if it is over or withdrawn: the party has spoken for itself. */
function hasPosition(log: IndexedLog, { issueId }: CellIssue, partyId: string): boolean {
  return evidenceOf(log, issueId, partyId).codings.length > 0;
}
