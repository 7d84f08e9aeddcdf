import type { Band } from '../gap.js';

/** What one party would accept, as fractions of the scale; a party with only a point has no range. */
export interface Stated {
  readonly partyId: string;
  readonly x: number;
  readonly range: Band | null;
}

/** Where the stated ranges of all overlap, or how far they are apart. A hypothesis: public words are no reservation points. */
export interface Overlap {
  readonly low: number;
  readonly high: number;
  /** high − low; negative: the concession that is needed. */
  readonly width: number;
  /** Who holds the lower end up, and who holds the upper end down: the parties that would have to give. */
  readonly pivotal: readonly [lower: string, upper: string];
}

/** The same under both readings of parties of which only a point is known. */
export interface OverlapBounds {
  /** A point accepts itself alone. */
  readonly pessimistic: Overlap;
  /** A point accepts the whole scale. */
  readonly optimistic: Overlap;
  /** Of how many a range is known. */
  readonly rangesKnown: number;
  readonly parties: number;
}

/**
 * The zone of possible agreement on one issue, were the stated ranges true.
 *
 *     zone = [max l_i, min u_i],   z = min u − max l,   pivotal = (argmax l, argmin u)
 *     a party with only a point p: pessimistic l = u = p, optimistic l = 0, u = 1
 *
 * - Units: fractions of the scale.
 * - Range: width from −1 to 1.
 * - Empty: null with fewer than two parties.
 * - Errors: none.
 * - Source: MATHS §6.
 * - Example: [0, 0.4] and [0.6, 1] → width −0.2, both pivotal
 */
export function overlap(stated: readonly Stated[]): OverlapBounds | null {
  if (stated.length < 2) return null;
  return {
    pessimistic: overlapOf(stated, ({ x }) => ({ low: x, high: x })),
    optimistic: overlapOf(stated, () => ({ low: 0, high: 1 })),
    rangesKnown: stated.filter(({ range }) => range !== null).length,
    parties: stated.length,
  };
}

/**
 * What the signed width would lie between, if those not known stood and accepted anywhere on the scale.
 *
 *     at most z, since whoever joins can only narrow the zone;   at least min(z, −max l, min u − 1) with one more, −1 with two
 *
 * - Units: fraction of the scale.
 * - Range: −1 ≤ low ≤ high = z.
 * - Empty: low = high where nobody is missing.
 * - Errors: RangeError for a negative or broken number of missing.
 * - Source: worst-case bounds, Manski (1989); MATHS §3 and §6.
 * - Example: zone [0.4, 0.6], one missing → −0.4 to 0.2
 */
export function overlapWithMissing({ low, high, width }: Overlap, missing: number): Band {
  if (!Number.isInteger(missing) || missing < 0) throw new RangeError(`how many are missing is a whole number, got ${missing}`);
  if (missing === 0) return { low: width, high: width };
  return { low: missing === 1 ? Math.min(width, -low, high - 1) : -1, high: width };
}

function overlapOf(stated: readonly Stated[], ofPoint: (one: Stated) => Band): Overlap {
  const ranges = stated.map((one) => ({ partyId: one.partyId, ...(one.range ?? ofPoint(one)) }));
  const lower = ranges.reduce((most, each) => (each.low > most.low ? each : most));
  const upper = ranges.reduce((least, each) => (each.high < least.high ? each : least));
  return { low: lower.low, high: upper.high, width: upper.high - lower.low, pivotal: [lower.partyId, upper.partyId] };
}
