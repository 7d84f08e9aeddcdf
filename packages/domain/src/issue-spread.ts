import { nominalDistance } from './nominal-distance.js';
import { normalise } from './normalise.js';
import type { NominalScale, NumericScale, OrdinalScale, Scale } from './scale.js';
import { agreement } from './spread/agreement.js';
import { consensus } from './spread/consensus.js';
import { weightShares } from './spread/weight-shares.js';
import { sum } from './sum.js';

/** A cell as the spread reads it. */
export interface SpreadCell {
  /** Slug or id; of the same kind as `inheritedFrom`. */
  readonly partySlug: string;
  /** The bloc whose cell it takes over. */
  readonly inheritedFrom: string | null;
  /** On its scale, from 0 to 1; null on a nominal one. */
  readonly share: number | null;
  readonly option: string | null;
  readonly inNumbers: boolean;
  /** What the party weighs; default all the same. */
  readonly weight?: number;
}

export interface IssueSpread {
  /** How many count. */
  readonly n: number;
  /** Distance of the two that are furthest apart. */
  readonly gap: number;
  readonly polarisation: number;
  /** On ordinal scales; null otherwise. */
  readonly agreement: number | null;
  /** On ordinal and numeric scales; null otherwise. */
  readonly consensus: number | null;
}

/**
 * How far the parties are apart on one issue.
 *
 *     gap = max |x_i − x_j|                   nominal: the largest distance of two options
 *     polarisation = 4 · Σ π_i (x_i − μ)²     nominal: −Σ p ln p / ln K;   π: the normalised weights, by default equal
 *     agreement, consensus                    as the functions of that name; each place counts on the level nearest to it
 *
 * - Units: a pure number, share of the scale; polarisation without unit.
 * - Range: [0, 1]; agreement [−1, 1].
 * - Empty: null unless at least two cells enter numbers.
 * - Errors: RangeError for a place outside [0, 1], or a negative weight.
 * - Source: MATHS §4, variance index and normalised entropy; PRODUCT §3, "Inheritance".
 * - Example: 0, 0, 1 → gap 1, polarisation 0.888…
 */
export function issueSpread(scale: Scale, cells: readonly SpreadCell[]): IssueSpread | null {
  const counted = countedCells(cells);
  if (counted.length < 2) return null;
  const given = counted.map(({ weight = 1 }) => weight);
  const weights = sum(given) === 0 ? given.map(() => 1) : given;
  return scale.kind === 'nominal'
    ? optionSpread(scale, counted.map(({ option }) => String(option)), weights)
    : shareSpread(scale, counted.map(({ share }) => Number(share)), weights);
}

/**
 * The cells that a spread counts: a cell taken over from a bloc that is there itself counts once, as the bloc's.
 *
 *     in numbers, and on its scale
 *
 * - Units: not applicable.
 * - Range: a subset, in the order given.
 * - Empty: an empty list.
 * - Errors: none.
 * - Source: PRODUCT §3, "Inheritance".
 * - Example: twelve states and their bloc, none of which spoke for itself → the bloc alone
 */
export function countedCells<Item extends SpreadCell>(cells: readonly Item[]): Item[] {
  return standingForThemselves(cells).filter(({ inNumbers, share, option }) => inNumbers && (share !== null || option !== null));
}

/**
 * The cells that a spread could count, were all of them known.
 *
 *     all but those taken over from a bloc that is there itself
 *
 * - Units: not applicable.
 * - Range: a subset, in the order given.
 * - Empty: an empty list.
 * - Errors: none.
 * - Source: PRODUCT §3, "Inheritance".
 * - Example: a member that takes its bloc's cell over, beside the bloc → the bloc alone
 */
export function standingForThemselves<Item extends SpreadCell>(cells: readonly Item[]): Item[] {
  const there = new Set(cells.map(({ partySlug }) => partySlug));
  return cells.filter(({ inheritedFrom }) => inheritedFrom === null || !there.has(inheritedFrom));
}

function shareSpread(scale: OrdinalScale | NumericScale, shares: readonly number[], weights: readonly number[]): IssueSpread {
  const pi = weightShares(shares.length, weights);
  const mean = sum(shares.map((share, at) => share * Number(pi[at])));
  return {
    n: shares.length,
    gap: Math.max(...shares) - Math.min(...shares),
    polarisation: 4 * sum(shares.map((share, at) => Number(pi[at]) * (share - mean) ** 2)),
    agreement: scale.kind === 'ordinal' ? agreement(countsOn(scale, shares, weights)) : null,
    consensus: consensus(shares, weights),
  };
}

/**
 * How many stand on each level; a place between two levels counts on the nearest, the lower of two equally near.
 *
 *     count_k = Σ w_i over the places nearest to level k
 *
 * - Units: those of the weights.
 * - Range: one number per level, the sum that of the weights.
 * - Empty: zeros.
 * - Errors: RangeError if the scale has no width.
 * - Source: MATHS §4, the histogram of van der Eijk (2001).
 * - Example: levels 0, 1, 2; places 0, 0.5 and 0.6 → 1, 2, 0
 */
export function countsOn(scale: OrdinalScale, shares: readonly number[], weights: readonly number[]): number[] {
  const places = scale.levels.map(({ value }) => Number(normalise(scale, value)));
  const nearest = shares.map((share) => {
    const distances = places.map((place) => Math.abs(place - share));
    return distances.indexOf(Math.min(...distances));
  });
  return places.map((_, level) => sum(nearest.map((at, one) => (at === level ? Number(weights[one]) : 0))));
}

function optionSpread(scale: NominalScale, options: readonly string[], weights: readonly number[]): IssueSpread {
  const pi = weightShares(options.length, weights);
  const chosen = [...new Set(options)];
  const parts = chosen.map((one) => sum(pi.filter((_, at) => options[at] === one)));
  const entropy = sum(parts.map((part) => (part === 0 ? 0 : -part * Math.log(part))));
  return {
    n: options.length,
    gap: Math.max(...chosen.flatMap((one) => chosen.map((other) => nominalDistance(scale, one, other)))),
    polarisation: Math.abs(entropy) / Math.log(Math.max(scale.options.length, 2)),
    agreement: null,
    consensus: null,
  };
}
