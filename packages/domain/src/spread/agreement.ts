import { sum } from '../sum.js';

/**
 * How far parties agree on an ordered scale, from agreement (1) over no order (0) to two poles (−1).
 *
 *     the histogram is peeled into layers of equal height; of a layer on S of K levels
 *     U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)(TU + TDU)),   U = 1 where S = 1 or S = K
 *     A = Σ share of the layer · U · (1 − (S − 1)/(K − 1))
 *     TU, TDU: triples of levels that speak for one peak (110, 011) and for two (101)
 *
 * - Units: a pure number.
 * - Range: [−1, 1].
 * - Empty: null where nobody stands on any level.
 * - Errors: RangeError with fewer than two levels, or a negative count.
 * - Source: van der Eijk (2001); MATHS §4. Polarisation is (1 − A)/2.
 * - Example: [30, 40, 210, 130, 530, 50, 10] → 0.6113333; [50, 0, 0, 0, 50] → −1
 */
export function agreement(counts: readonly number[]): number | null {
  if (counts.length < 2) throw new RangeError(`a scale has at least two levels, got ${counts.length}`);
  if (counts.some((count) => count < 0)) throw new RangeError('a count is never negative');
  const all = sum(counts);
  if (all === 0) return null;

  let [left, total] = [counts, 0];
  while (left.some((count) => count > 0)) {
    const layer = left.map((count) => count > 0);
    const height = Math.min(...left.filter((count) => count > 0));
    total += ((height * layer.filter(Boolean).length) / all) * layerAgreement(layer);
    left = left.map((count) => (count > 0 ? count - height : 0));
  }
  return total;
}

function layerAgreement(layer: readonly boolean[]): number {
  const occupied = layer.filter(Boolean).length;
  return unimodality(layer, occupied) * (1 - (occupied - 1) / (layer.length - 1));
}

function unimodality(layer: readonly boolean[], occupied: number): number {
  const levels = layer.length;
  if (occupied === 1 || occupied === levels) return 1;
  let [peaked, split] = [0, 0];
  for (const [first, low] of layer.entries()) {
    for (const [second, middle] of layer.entries()) {
      if (second <= first) continue;
      for (const high of layer.slice(second + 1)) {
        if (low && !middle && high) split += 1;
        if (middle && low !== high) peaked += 1;
      }
    }
  }
  return ((levels - 2) * peaked - (levels - 1) * split) / ((levels - 2) * (peaked + split));
}
