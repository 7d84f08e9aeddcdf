import type { Band } from '../gap.js';
import { sum } from '../sum.js';

/** What one party says on one issue of a proposal, as fractions of the scale. */
export interface Stake {
  readonly issueId: string;
  /** The value proposed. */
  readonly proposed: number;
  /** Where it stands; null = unknown. */
  readonly position: number | null;
  readonly range: Band | null;
  /** How much it minds, any positive number. */
  readonly salience: number;
}

/** What a proposal costs one party. */
export interface ProposalLoss {
  /** null where the party stands nowhere on what is proposed. */
  readonly loss: number | null;
  /** Issues on which it is known where the party stands, of all proposed. */
  readonly known: number;
  readonly issues: number;
  /** Issues on which the proposal lies outside what it would accept, where that is known. */
  readonly outside: readonly string[];
  /** What each issue has of the weight, in the order given; null where it is unknown where the party stands. */
  readonly shares: readonly (number | null)[];
}

/** Thresholds and proposals are levels of one scale: what differs by less is equal. */
const ROUNDING = 1e-9;

/**
 * What a proposal, a value for each of some issues, costs a party.
 *
 *     L = Σ s d / Σ s over the issues on which it is known where the party stands
 *
 * - Units: fraction of the scale.
 * - Range: [0, 1].
 * - Empty: loss null where the party stands nowhere on what is proposed, or minds none of it: unknown is not 0.
 * - Errors: RangeError for a negative salience.
 * - Source: MATHS §6.
 * - Example: stands at 0 and 1 with equal salience, 0.5 and 1 proposed → 0.25
 */
export function proposalLoss(stakes: readonly Stake[]): ProposalLoss {
  if (stakes.some(({ salience }) => salience < 0)) throw new RangeError('a salience is never negative');
  const known = stakes.flatMap((stake) => (stake.position === null ? [] : { ...stake, position: stake.position }));
  const total = sum(known.map(({ salience }) => salience));
  const outside = stakes.filter(({ range, proposed }) => range !== null && (proposed < range.low - ROUNDING || proposed > range.high + ROUNDING));
  return {
    loss: total === 0 ? null : sum(known.map(({ salience, position, proposed }) => salience * Math.abs(proposed - position))) / total,
    known: known.length,
    issues: stakes.length,
    outside: outside.map(({ issueId }) => issueId),
    shares: stakes.map(({ position, salience }) => (position === null || total === 0 ? null : salience / total)),
  };
}
