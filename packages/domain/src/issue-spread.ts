import { nominalDistance } from './nominal-distance.js';
import { normalise } from './normalise.js';
import type { NominalScale, NumericScale, OrdinalScale, Scale } from './scale.js';
import { agreement } from './spread/agreement.js';
import { consensus } from './spread/consensus.js';
import { sum } from './sum.js';

/** A cell as the spread reads it. */
export interface SpreadCell {
  readonly partySlug: string;
  /** Slug of the bloc whose cell it takes over. */
  readonly inheritedFrom: string | null;
  /** On its scale, from 0 to 1; null on a nominal one. */
  readonly share: number | null;
  readonly option: string | null;
  readonly inNumbers: boolean;
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
 *     gap = max |x_i − x_j|              nominal: the largest distance of two options
 *     polarisation = 4 · Var(x)          nominal: −Σ p ln p / ln K
 *     agreement, consensus               as the functions of that name; each place counts on the level nearest to it
 *
 * A cell taken over from a bloc that is there itself counts once, as the bloc's.
 *
 * - Units: a pure number, share of the scale; polarisation without unit.
 * - Range: [0, 1].
 * - Empty: null unless at least two cells enter numbers.
 * - Errors: none.
 * - Source: MATHS §4, variance index and normalised entropy; PRODUCT §3, "Inheritance".
 * - Example: 0, 0, 1 → gap 1, polarisation 0.888…
 */
export function issueSpread(scale: Scale, cells: readonly SpreadCell[]): IssueSpread | null {
  const slugs = new Set(cells.map(({ partySlug }) => partySlug));
  const counted = cells.filter((cell) => cell.inNumbers && !(cell.inheritedFrom !== null && slugs.has(cell.inheritedFrom)));
  if (scale.kind === 'nominal') return optionSpread(scale, counted.flatMap(({ option }) => option ?? []));
  return shareSpread(scale, counted.flatMap(({ share }) => share ?? []));
}

function shareSpread(scale: OrdinalScale | NumericScale, shares: readonly number[]): IssueSpread | null {
  if (shares.length < 2) return null;
  const mean = sum(shares) / shares.length;
  const variance = sum(shares.map((share) => (share - mean) ** 2)) / shares.length;
  return {
    n: shares.length,
    gap: Math.max(...shares) - Math.min(...shares),
    polarisation: 4 * variance,
    agreement: scale.kind === 'ordinal' ? agreement(countsOn(scale, shares)) : null,
    consensus: consensus(shares),
  };
}

function countsOn(scale: OrdinalScale, shares: readonly number[]): number[] {
  const places = scale.levels.map(({ value }) => normalise(scale, value) ?? 0);
  const nearest = shares.map((share) => places.reduce((best, place, level) => (Math.abs(place - share) < Math.abs((places[best] ?? 0) - share) ? level : best), 0));
  return places.map((_, level) => nearest.filter((at) => at === level).length);
}

function optionSpread(scale: NominalScale, options: readonly string[]): IssueSpread | null {
  if (options.length < 2) return null;
  const chosen = [...new Set(options)];
  const parts = chosen.map((one) => options.filter((option) => option === one).length / options.length);
  const entropy = -sum(parts.map((part) => part * Math.log(part)));
  return {
    n: options.length,
    gap: Math.max(...chosen.flatMap((one) => chosen.map((other) => nominalDistance(scale, one, other)))),
    polarisation: Math.abs(entropy) / Math.log(Math.max(scale.options.length, 2)),
    agreement: null,
    consensus: null,
  };
}
