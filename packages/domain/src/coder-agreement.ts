import type { Band } from './gap.js';
import { seededRandom } from './seeded-random.js';
import { sum } from './sum.js';

/** How far two values are apart when coders disagree. */
export const COMPARISONS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What one coder gave each unit, in the order of the units; null = not coded. */
export type Codes = readonly (number | null)[];

/** Krippendorff's α with what it rests on. */
export interface CoderAgreement {
  /** null with the reason why. */
  readonly alpha: number | null;
  readonly reason: 'no overlap' | 'no variation' | null;
  /** Values that can be paired: in units that at least two coders coded. */
  readonly n: number;
  /** Share of the units that at least two coders coded; null without units. */
  readonly coverage: number | null;
  /** 95 % of the resamplings of units; null without α. */
  readonly interval: Band | null;
}

export interface AgreementOptions {
  readonly comparison: Comparison;
  readonly draws: number;
  readonly seed: number;
}

/** 95 %: what lies beyond is cut off on either side. */
const CUT_OFF = 0.025;

/**
 * How far coders agree beyond what chance would give: Krippendorff's α.
 *
 *     α = 1 − D_o/D_e,   o_ck = Σ_u n_uc(n_uk − [c = k])/(m_u − 1) over units with m_u ≥ 2
 *     D_o = Σ o_ck δ²/n,   D_e = Σ n_c(n_k − [c = k]) δ²/(n(n − 1))
 *     δ²: nominal [c ≠ k]; interval (c − k)²; ratio ((c − k)/(c + k))²; ordinal (Σ_{g=c..k} n_g − (n_c + n_k)/2)²
 *     interval: the middle 95 % of α over `draws` seeded resamplings of units with replacement
 *
 * - Units: a pure number.
 * - Range: up to 1; 0 = as chance would have it; negative = less.
 * - Empty: null with the reason, never 1, where no unit was coded twice (no overlap) or all coded the same (no variation).
 *   A resampling without variation is left out; an interval of none is null.
 * - Errors: RangeError if coders coded different numbers of units, or a value is negative where ratios are compared.
 * - Source: Krippendorff (2011), Hayes and Krippendorff (2007); MATHS §7.
 * - Example: 4 coders × 12 units of the literature → nominal 0.743421, ordinal 0.815388, interval 0.849107, ratio 0.797403
 */
export function coderAgreement(coders: readonly Codes[], { comparison, draws, seed }: AgreementOptions): CoderAgreement {
  const length = coders[0]?.length ?? 0;
  if (coders.some((codes) => codes.length !== length)) throw new RangeError('coders must have coded the same units');
  if (comparison === 'ratio' && coders.flat().some((code) => code !== null && code < 0)) throw new RangeError('a ratio is of values that are not negative');
  const all = Array.from({ length }, (_, unit) => coders.flatMap((codes) => codes[unit] ?? []));
  const units = all.filter((values) => values.length > 1);
  const n = sum(units.map((values) => values.length));
  const found = { n, coverage: length === 0 ? null : units.length / length };
  if (n === 0) return { ...found, alpha: null, reason: 'no overlap', interval: null };
  const alpha = alphaOf(units, comparison);
  if (alpha === null) return { ...found, alpha, reason: 'no variation', interval: null };
  return { ...found, alpha, reason: null, interval: resampled(units, { comparison, draws, seed }) };
}

function resampled(units: readonly (readonly number[])[], { comparison, draws, seed }: AgreementOptions): Band | null {
  const random = seededRandom(seed);
  const alphas = Array.from({ length: draws }, () => alphaOf(units.flatMap(() => units.slice(...oneOf(units.length, random))), comparison))
    .filter((alpha) => alpha !== null)
    .sort((a, b) => a - b);
  const last = alphas.length - 1;
  if (last < 0) return null;
  return { low: Number(alphas[Math.floor(CUT_OFF * last)]), high: Number(alphas[Math.ceil((1 - CUT_OFF) * last)]) };
}

/** From where to where one unit lies that is drawn at random. */
function oneOf(length: number, random: () => number): readonly [number, number] {
  const at = Math.floor(random() * length);
  return [at, at + 1];
}

/** null where D_e = 0: nothing tells the values apart. */
function alphaOf(units: readonly (readonly number[])[], comparison: Comparison): number | null {
  const counts = countsOf(units.flat());
  const n = sum([...counts.values()]);
  const apart = (c: number, k: number) => squaredDistance(comparison, counts, [c, k]);
  const observed = sum(units.map((values) => sum(values.flatMap((c) => values.map((k) => apart(c, k)))) / (values.length - 1))) / n;
  const expected = sum([...counts].flatMap(([c, ofC]) => [...counts].map(([k, ofK]) => ofC * ofK * apart(c, k)))) / (n * (n - 1));
  return expected === 0 ? null : 1 - observed / expected;
}

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of [...values].sort((a, b) => a - b)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function squaredDistance(comparison: Comparison, counts: ReadonlyMap<number, number>, [c, k]: readonly [number, number]): number {
  if (c === k) return 0;
  switch (comparison) {
    case 'nominal':
      return 1;
    case 'interval':
      return (c - k) ** 2;
    case 'ratio':
      return ((c - k) / (c + k)) ** 2;
    case 'ordinal': {
      const between = [...counts].filter(([value]) => value >= Math.min(c, k) && value <= Math.max(c, k));
      return (sum(between.map(([, count]) => count)) - (Number(counts.get(c)) + Number(counts.get(k))) / 2) ** 2;
    }
  }
}
