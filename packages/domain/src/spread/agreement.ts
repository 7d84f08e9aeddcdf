import { sum } from '../sum.js';

/** A layer of the histogram: the levels it covers, all to the same height. */
export interface AgreementLayer {
  /** Which levels it covers, from the lowest on. */
  readonly covers: readonly boolean[];
  /** Its share of everybody. */
  readonly share: number;
  /** U: 1 one peak … −1 two poles. */
  readonly unimodality: number;
  /** share · U · (1 − (S − 1)/(K − 1)): what it adds to the agreement. */
  readonly part: number;
}

/**
 * How far parties agree on an ordered scale, from agreement (1) over no order (0) to two poles (−1).
 *
 *     A = Σ part of the layers;   see `agreementLayers`
 *
 * - Units: a pure number.
 * - Range: [−1, 1].
 * - Empty: null where nobody stands on any level.
 * - Errors: RangeError with fewer than two levels, or a negative count.
 * - Source: van der Eijk (2001); MATHS §4. Polarisation is (1 − A)/2.
 * - Example: [30, 40, 210, 130, 530, 50, 10] → 0.6113333; [50, 0, 0, 0, 50] → −1
 */
export function agreement(counts: readonly number[]): number | null {
  const layers = agreementLayers(counts);
  return layers.length === 0 ? null : sum(layers.map(({ part }) => part));
}

/**
 * The layers of equal height into which a histogram is peeled, each with what it adds to the agreement.
 *
 *     of a layer on S of K levels   U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)(TU + TDU)),   U = 1 where S = 1 or S = K
 *     part = share of the layer · U · (1 − (S − 1)/(K − 1))
 *     TU, TDU: triples of levels that speak for one peak (110, 011) and for two (101)
 *
 * - Units: pure numbers; counts in any unit.
 * - Range: shares sum to 1, parts to the agreement.
 * - Empty: no layers where nobody stands on any level.
 * - Errors: RangeError with fewer than two levels, or a negative count.
 * - Source: van der Eijk (2001); MATHS §4.
 * - Example: [1, 0, 0, 1] → one layer, share 1, U −1.5, part −1
 */
export function agreementLayers(counts: readonly number[]): AgreementLayer[] {
  if (counts.length < 2) throw new RangeError(`a scale has at least two levels, got ${counts.length}`);
  if (counts.some((count) => count < 0)) throw new RangeError('a count is never negative');
  const all = sum(counts);
  const layers: AgreementLayer[] = [];
  let left = counts;
  while (left.some((count) => count > 0)) {
    const covers = left.map((count) => count > 0);
    const height = Math.min(...left.filter((count) => count > 0));
    layers.push(layerOf(covers, (height * covers.filter(Boolean).length) / all));
    left = left.map((count) => (count > 0 ? count - height : 0));
  }
  return layers;
}

function layerOf(covers: readonly boolean[], share: number): AgreementLayer {
  const occupied = covers.filter(Boolean).length;
  const unimodality = unimodalityOf(covers, occupied);
  return { covers, share, unimodality, part: share * unimodality * (1 - (occupied - 1) / (covers.length - 1)) };
}

function unimodalityOf(covers: readonly boolean[], occupied: number): number {
  const levels = covers.length;
  if (occupied === 1 || occupied === levels) return 1;
  let [peaked, split] = [0, 0];
  for (const [first, low] of covers.entries()) {
    for (const [second, middle] of covers.entries()) {
      if (second <= first) continue;
      for (const high of covers.slice(second + 1)) {
        if (low && !middle && high) split += 1;
        if (middle && low !== high) peaked += 1;
      }
    }
  }
  return ((levels - 2) * peaked - (levels - 1) * split) / ((levels - 2) * (peaked + split));
}
