import type { LostBy } from './cell.js';
import { compareText } from './compare-text.js';
import type { Weighed } from './weigh-candidate.js';

type Step = readonly [lostBy: LostBy, compare: (a: Weighed, b: Weighed) => number];

/** PRODUCT §3, "Who wins", in its order. Negative: the first one wins. */
const STEPS: readonly Step[] = [
  ['rank', (a, b) => Number(b.position.rank === 'preferred') - Number(a.position.rank === 'preferred')],
  ['evidence class', (a, b) => a.evidenceClass - b.evidenceClass],
  ['floated', (a, b) => Number(a.floated) - Number(b.floated)],
  ['said earlier', compareSaid],
  ['authority', (a, b) => a.authorityRank - b.authorityRank],
  ['credibility', (a, b) => a.credibility - b.credibility],
  ['recorded earlier', (a, b) => compareText(b.position.firstRecordedAt, a.position.firstRecordedAt)],
  ['id', (a, b) => compareText(b.position.positionId, a.position.positionId)],
];

/** A red line is replaced by a later one: rank, evidence and commitment do not matter (PRODUCT §3, "red lines"). */
const RECENCY_STEPS = STEPS.slice(3);

/**
 * Which of two candidates was said later: what is known to have been said later wins.
 *
 *     later said-from (unknown = oldest), then later said-on
 *
 * - Units: none.
 * - Range: negative if `a` was said later, positive if `b`, 0 if neither can be told.
 * - Empty: an unknown said-from is older than every known one.
 * - Errors: none.
 * - Source: PRODUCT §3, "Who wins" (4).
 * - Example: said from 2026-01-30 against said by 2026-01-31, from unknown → negative, the first wins
 */
export function compareSaid(a: Pick<Weighed, 'statement'>, b: Pick<Weighed, 'statement'>): number {
  return (
    compareText(b.statement.saidFrom ?? '', a.statement.saidFrom ?? '') ||
    compareText(b.statement.saidOn, a.statement.saidOn)
  );
}

/**
 * The order of candidates for value, range and salience: a total order, so that the order of input never matters.
 *
 *     preferred, evidence class, not floated, said later, authority, credibility, recorded later, greater id
 *
 * - Units: none.
 * - Range: negative if `a` wins, positive if `b`.
 * - Empty: 0 only for a candidate and itself.
 * - Errors: none.
 * - Source: PRODUCT §3, "Who wins" (1) to (8).
 * - Example: stated in 2026-01-10 against reported on 2026-01-30 → negative, the stated one wins
 */
export function compareCandidates(a: Weighed, b: Weighed): number {
  return compareBy(STEPS, a, b);
}

/**
 * The order of red lines of one kind: the later one stands.
 *
 *     said later, authority, credibility, recorded later, greater id
 *
 * - Units: none.
 * - Range: negative if `a` wins, positive if `b`.
 * - Empty: 0 only for a red line and itself.
 * - Errors: none.
 * - Source: PRODUCT §3, "red lines": replaced only by a later one of the same kind.
 * - Example: a preferred red line of 2025 against a normal one of 2026 → positive, the later one wins
 */
export function compareRecency(a: Weighed, b: Weighed): number {
  return compareBy(RECENCY_STEPS, a, b);
}

/**
 * The step of the order that decided between a winner and a loser.
 *
 *     the first step on which they differ
 *
 * - Units: none.
 * - Range: rank, evidence class, floated, said earlier, authority, credibility, recorded earlier or id.
 * - Empty: id if they differ in nothing.
 * - Errors: none.
 * - Source: PRODUCT §3: every cell answers "why this value?".
 * - Example: two stated positions of different days → said earlier
 */
export function decidingStep(winner: Weighed, loser: Weighed): LostBy {
  const step = STEPS.find(([, compare]) => compare(winner, loser) !== 0);
  return step === undefined ? 'id' : step[0];
}

function compareBy(steps: readonly Step[], a: Weighed, b: Weighed): number {
  for (const [, compare] of steps) {
    const difference = compare(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}
