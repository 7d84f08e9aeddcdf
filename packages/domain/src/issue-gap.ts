import type { Cell } from './cell.js';
import type { Band, IssueGap, OptionPlacement, Placement, PointPlacement } from './gap.js';
import { nominalDistance } from './nominal-distance.js';
import { placeCell } from './place-cell.js';
import type { NominalScale, Scale } from './scale.js';

/**
 * The distance of two parties on one issue, from their cells.
 *
 *     see `placementGap`
 *
 * - Units: a pure number, share of the scale.
 * - Range: [0, 1]; settlement ≤ gap ≤ widest.
 * - Empty: null unless both cells may enter numbers.
 * - Errors: RangeError if the cells are of different issues, or the scale has no width.
 * - Source: MATHS §2.
 * - Example: 3 days against 7 days on 0 … 30 → gap 0.1333…
 */
export function issueGap(scale: Scale, a: Cell, b: Cell): IssueGap | null {
  if (a.issueId !== b.issueId) throw new RangeError(`cells must be of one issue, got ${a.issueId} and ${b.issueId}`);
  const [placedA, placedB] = [placeCell(scale, a), placeCell(scale, b)];
  return placedA === null || placedB === null ? null : placementGap(scale, placedA, placedB);
}

/**
 * The distance of two placements on one scale.
 *
 *     g = |x_a − x_b|                          band: g over every value that an interval or a contest leaves open
 *     s = max(0, l_a − u_b, l_b − u_a)         pessimistic: unknown range = [x, x]; optimistic: = the whole scale, so s = 0
 *     w = max(u_a − l_b, u_b − l_a)            unknown range = [x, x]
 *     h = max(|l_a − l_b|, |u_a − u_b|)
 *     o = max(0, min u − max l) / (max u − min l);   both degenerate and equal → 1
 *     nominal: g = distance of the options, s from 0 to g, w = g
 *
 * - Units: a pure number, share of the scale.
 * - Range: [0, 1]; s ≤ g ≤ w, band.low ≤ g ≤ band.high.
 * - Empty: h and o are null unless both ranges are known: an unknown range is not zero flexibility.
 * - Errors: RangeError if a point is compared with an option.
 * - Source: MATHS §2.
 * - Example: 0.2 accepting 0 … 0.4 against 0.9 → g 0.7, s 0 to 0.5, w 0.9
 */
export function placementGap(scale: Scale, a: Placement, b: Placement): IssueGap {
  if (a.kind === 'point' && b.kind === 'point') return pointGap(a, b);
  if (a.kind === 'option' && b.kind === 'option' && scale.kind === 'nominal') return optionGap(scale, a, b);
  throw misfit(scale, a, b);
}

/**
 * The point gap of two placements alone: for sums over many pairs.
 *
 *     g of `placementGap`
 *
 * - Units: a pure number, share of the scale.
 * - Range: [0, 1].
 * - Empty: not applicable.
 * - Errors: RangeError if a point is compared with an option.
 * - Source: MATHS §2.
 * - Example: 0.2 against 0.9 → 0.7
 */
export function pointGapOf(scale: Scale, a: Placement, b: Placement): number {
  if (a.kind === 'point' && b.kind === 'point') return Math.abs(a.x - b.x);
  if (a.kind === 'option' && b.kind === 'option' && scale.kind === 'nominal') return nominalDistance(scale, a.option, b.option);
  throw misfit(scale, a, b);
}

function misfit(scale: Scale, a: Placement, b: Placement): RangeError {
  return new RangeError(`placements must fit a ${scale.kind} scale, got ${a.kind} and ${b.kind}`);
}

function pointGap(a: PointPlacement, b: PointPlacement): IssueGap {
  const gap = Math.abs(a.x - b.x);
  const [rangeA, rangeB] = [a.range ?? pointBand(a.x), b.range ?? pointBand(b.x)];
  const bothKnown = a.range !== null && b.range !== null;
  const settlement = separation(rangeA, rangeB);
  return {
    gap,
    band: { low: separation(a.band, b.band), high: farEnds(a.band, b.band) },
    settlement: { optimistic: bothKnown ? settlement : 0, pessimistic: settlement },
    widest: farEnds(rangeA, rangeB),
    hausdorff: bothKnown ? Math.max(Math.abs(rangeA.low - rangeB.low), Math.abs(rangeA.high - rangeB.high)) : null,
    overlap: bothKnown ? overlap(rangeA, rangeB) : null,
    rangesKnown: bothKnown ? 2 : a.range === null && b.range === null ? 0 : 1,
  };
}

function optionGap(scale: NominalScale, a: OptionPlacement, b: OptionPlacement): IssueGap {
  const gap = nominalDistance(scale, a.option, b.option);
  const open = a.options.flatMap((one) => b.options.map((other) => nominalDistance(scale, one, other)));
  return {
    gap,
    band: { low: Math.min(...open), high: Math.max(...open) },
    settlement: { optimistic: 0, pessimistic: gap },
    widest: gap,
    hausdorff: null,
    overlap: null,
    rangesKnown: 0,
  };
}

function pointBand(x: number): Band {
  return { low: x, high: x };
}

function separation(a: Band, b: Band): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}

function farEnds(a: Band, b: Band): number {
  return Math.max(a.high - b.low, b.high - a.low);
}

function overlap(a: Band, b: Band): number {
  const whole = Math.max(a.high, b.high) - Math.min(a.low, b.low);
  const shared = Math.max(0, Math.min(a.high, b.high) - Math.max(a.low, b.low));
  return whole === 0 ? 1 : shared / whole;
}
