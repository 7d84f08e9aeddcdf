import type { Band } from '../gap.js';
import { countsOn, type IssueSpread, issueSpread, type SpreadCell } from '../issue-spread.js';
import { nominalDistance } from '../nominal-distance.js';
import type { NominalScale, NumericScale, OrdinalScale, Scale } from '../scale.js';
import { sum } from '../sum.js';
import { agreement } from './agreement.js';
import { consensus } from './consensus.js';

/** What each number of a spread would lie between, were the missing known. */
export type SpreadBounds = Readonly<Record<'gap' | 'polarisation' | 'agreement' | 'consensus', Band | null>>;

/** More ways than this to place the missing on the levels are not gone through. */
export const MOST_PLACINGS = 20_000;

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const ROUNDS = 60;

/**
 * What the spread on one issue would lie between, if those not known stood anywhere on the scale.
 *
 *     gap           least: the missing between the known; greatest: at the ends
 *     polarisation  convex: least with all missing at the mean of the known, greatest with each at one of the two ends
 *     consensus     concave: greatest with all missing in one place, least with each at one of the two ends
 *     agreement     all ways to place the missing on the levels
 *     nominal       least: all on the most frequent option; greatest: one by one on the rarest
 *
 * Known places enter as they are, all of equal weight.
 *
 * - Units: those of the spread.
 * - Range: low ≤ value ≤ high, and low = high where nobody is missing.
 * - Empty: null without a spread, where the number is null, and for the agreement where the placings are too many to go through.
 * - Errors: RangeError for a negative or broken number of missing.
 * - Source: worst-case bounds, Manski (1989); MATHS §3 and §4.
 * - Example: 0 and 1 known, one missing → polarisation 0.666… to 0.888…
 */
export function spreadBounds(scale: Scale, counted: readonly SpreadCell[], missing: number): SpreadBounds {
  if (!Number.isInteger(missing) || missing < 0) throw new RangeError(`how many are missing is a whole number, got ${missing}`);
  const known = counted.map((cell) => ({ ...cell, weight: 1 }));
  const spread = issueSpread(scale, known);
  if (spread === null) return { gap: null, polarisation: null, agreement: null, consensus: null };
  if (scale.kind === 'nominal') return optionBounds(scale, known.map(({ option }) => String(option)), { spread, missing });
  return placeBounds(scale, known.map(({ share }) => Number(share)), missing);
}

function placeBounds(scale: OrdinalScale | NumericScale, shares: readonly number[], missing: number): SpreadBounds {
  const [least, greatest] = [Math.min(...shares), Math.max(...shares)];
  const joined = (more: readonly number[]) => [...shares, ...more];
  const atEnds = Array.from({ length: missing + 1 }, (_, upper) => joined(endsOf(upper, missing - upper)));
  const inOnePlace = (x: number) => joined(Array<number>(missing).fill(x));
  const mean = sum(shares) / shares.length;
  return {
    gap: { low: greatest - least, high: missing === 0 ? greatest - least : missing === 1 ? Math.max(greatest, 1 - least) : 1 },
    polarisation: { low: variance(inOnePlace(mean)), high: Math.max(...atEnds.map(variance)) },
    consensus: {
      low: Math.min(...atEnds.map((places) => Number(consensus(places)))),
      high: greatestOver((x) => Number(consensus(inOnePlace(x)))),
    },
    agreement: scale.kind === 'ordinal' ? agreementBounds(countsOn(scale, shares, shares.map(() => 1)), missing) : null,
  };
}

function endsOf(upper: number, lower: number): number[] {
  return [...Array<number>(upper).fill(1), ...Array<number>(lower).fill(0)];
}

function variance(places: readonly number[]): number {
  const mean = sum(places) / places.length;
  return (4 * sum(places.map((x) => (x - mean) ** 2))) / places.length;
}

/** Of a concave function on [0, 1]. */
function greatestOver(value: (x: number) => number): number {
  let [low, high] = [0, 1];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, second] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (value(first) < value(second)) low = first;
    else high = second;
  }
  return value((low + high) / 2);
}

function agreementBounds(counts: readonly number[], missing: number): Band | null {
  if (placings(missing, counts.length) > MOST_PLACINGS) return null;
  let [low, high] = [Infinity, -Infinity];
  const place = (from: number, left: number, placed: readonly number[]): void => {
    if (from === placed.length - 1) {
      const found = Number(agreement(placed.map((count, level) => (level === from ? count + left : count))));
      [low, high] = [Math.min(low, found), Math.max(high, found)];
      return;
    }
    for (let here = 0; here <= left; here += 1) place(from + 1, left - here, placed.map((count, level) => (level === from ? count + here : count)));
  };
  place(0, missing, counts);
  return { low, high };
}

/** (m + K − 1 over K − 1). */
function placings(missing: number, levels: number): number {
  return Array.from({ length: levels - 1 }, (_, at) => at + 1).reduce((ways, at) => (ways * (missing + at)) / at, 1);
}

function optionBounds(scale: NominalScale, chosen: readonly string[], { spread, missing }: { spread: IssueSpread; missing: number }): SpreadBounds {
  const keys = scale.options.map(({ key }) => key);
  const countOf = (some: readonly string[], key: string) => some.filter((option) => option === key).length;
  const byCount = (some: readonly string[]) => keys.toSorted((a, b) => countOf(some, a) - countOf(some, b));
  const distances = (from: readonly string[]) => from.flatMap((one) => keys.map((other) => nominalDistance(scale, one, other)));
  const most = [...byCount(chosen).slice(-1)];
  let spreadOut = chosen;
  for (let placed = 0; placed < missing; placed += 1) spreadOut = [...spreadOut, ...byCount(spreadOut).slice(0, 1)];
  return {
    gap: { low: spread.gap, high: missing === 0 ? spread.gap : Math.max(...distances(missing === 1 ? chosen : keys)) },
    polarisation: {
      low: entropyOf(scale, [...chosen, ...Array<readonly string[]>(missing).fill(most).flat()]),
      high: entropyOf(scale, spreadOut),
    },
    agreement: null,
    consensus: null,
  };
}

function entropyOf(scale: NominalScale, options: readonly string[]): number {
  const cells = options.map((option, at): SpreadCell => ({ partySlug: String(at), inheritedFrom: null, share: null, option, inNumbers: true }));
  return Number(issueSpread(scale, cells)?.polarisation);
}
