import type { Cell } from './cell.js';
import { daysBetween } from './day.js';
import { FLAGS } from './vocabulary.js';
import type { CellState, Flag } from './vocabulary.js';
import type { Weighed } from './weigh-candidate.js';

/** An offer that ends within so many days is flagged. */
export const EXPIRING_DAYS = 7;

const LIVE_STATES: readonly CellState[] = ['held', 'declined', 'undisclosed', 'raised'];

/** What the flags are told from. */
export interface FlagFacts {
  readonly cell: Pick<Cell, 'state' | 'redLines' | 'crossed' | 'condition' | 'contest' | 'conduct'>;
  readonly shown: Weighed | null;
  readonly resumed: boolean;
  readonly inReview: boolean;
  readonly asOf: string;
}

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
export function cellFlags({ cell, shown, resumed, inReview, asOf }: FlagFacts): Flag[] {
  const isLive = LIVE_STATES.includes(cell.state);
  const evidence = shown?.position.evidence;
  const ends = shown?.position.validUntil ?? null;
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
    expiring: isLive && ends !== null && daysBetween(asOf, ends) <= EXPIRING_DAYS,
    stale: isLive && shown?.stale === true,
    'observed conduct': cell.conduct.length > 0,
    'in review': inReview,
  };
  return FLAGS.filter((flag) => raised[flag]);
}
