import type { Cell } from './cell.js';
import { daysBetween } from './day.js';
import type { Reading } from './log.js';
import { FLAGS } from './vocabulary.js';
import type { CellState, Flag } from './vocabulary.js';
import type { Weighed } from './weigh-candidate.js';

/** An offer that ends within so many days is flagged. */
export const EXPIRING_DAYS = 7;

const LIVE_STATES: readonly CellState[] = ['held', 'declined', 'undisclosed', 'raised'];

/** What the flags are told from. */
export interface FlagFacts {
  readonly cell: Pick<Cell, 'redLines' | 'crossed' | 'condition' | 'contest' | 'conduct'> & DatedCell;
  readonly shown: Weighed | null;
  readonly resumed: boolean;
  readonly inReview: boolean;
  readonly reading: ReadingDay;
}

/** What the flags of the day are told from. */
export type DatedCell = Pick<Cell, 'state' | 'validUntil' | 'evidencedOn'>;

type ReadingDay = Pick<Reading, 'asOf' | 'staleAfterDays'>;

/** Flags that come and go with the day alone, while nothing else about the cell changes. */
export const DAY_FLAGS: readonly Flag[] = ['expiring', 'stale'];

/**
 * The flags of a cell, always in the same order.
 *
 *     those of the position shown (condition not met, mediator's proposal, evidence, ambiguous, floated),
 *     of the cell (red line, crossed, contested, resumed, observed conduct, in review),
 *     and of the day, while the position is live (expiring: ends within 7 days; stale: older than the limit)
 *
 * `inherited` is added where a cell is inherited.
 *
 * - Units: days.
 * - Range: a subset of FLAGS in its order.
 * - Empty: an empty list.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "Flags".
 * - Example: a reported, floated proposal of a mediator → proposal, reported, floated
 */
export function cellFlags({ cell, shown, resumed, inReview, reading }: FlagFacts): Flag[] {
  const evidence = shown?.position.evidence;
  const ofTheDay = dayFlags(cell, reading);
  const raised: Record<Flag, boolean> = {
    'red line': cell.redLines.length > 0,
    crossed: cell.crossed.length > 0,
    conditional: cell.condition !== null && cell.condition.state !== 'met',
    proposal: shown?.proposal === true,
    reported: evidence === 'reported',
    inferred: evidence === 'inferred',
    leaked: evidence === 'leaked',
    inherited: false,
    contested: cell.contest.length > 0,
    ambiguous: shown?.position.ambiguous === true,
    floated: shown?.floated === true,
    resumed,
    expiring: ofTheDay.includes('expiring'),
    stale: ofTheDay.includes('stale'),
    'observed conduct': cell.conduct.length > 0,
    'in review': inReview,
  };
  return FLAGS.filter((flag) => raised[flag]);
}

/**
 * The flags that the day alone decides.
 *
 *     expiring = live and validUntil − V ≤ 7;   stale = live and V − evidencedOn > staleAfterDays
 *
 * - Units: days.
 * - Range: a subset of DAY_FLAGS in its order.
 * - Empty: an empty list, also where the cell shows something that is over or still to come.
 * - Errors: RangeError if a day is not `YYYY-MM-DD`.
 * - Source: PRODUCT §3, "Flags".
 * - Example: valid until 2026-02-01, as of 2026-01-25 → expiring
 */
export function dayFlags({ state, validUntil, evidencedOn }: DatedCell, { asOf, staleAfterDays }: ReadingDay): Flag[] {
  if (!LIVE_STATES.includes(state)) return [];
  const raised: Partial<Record<Flag, boolean>> = {
    expiring: validUntil !== null && daysBetween(asOf, validUntil) <= EXPIRING_DAYS,
    stale: evidencedOn !== null && daysBetween(evidencedOn, asOf) > staleAfterDays,
  };
  return DAY_FLAGS.filter((flag) => raised[flag]);
}
