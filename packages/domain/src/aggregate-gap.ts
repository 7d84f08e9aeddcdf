import type { CellNumbers } from './cell.js';
import { DEFAULT_GAP_OPTIONS } from './gap.js';
import type { AggregateGap, GapIssue, GapOptions, GapTerm, IssueGap, MissingTerm, TermSide } from './gap.js';
import { boundsOf } from './gap-bounds.js';
import { gapSide, summedIssues } from './gap-side.js';
import type { GapSide, SideCell } from './gap-side.js';
import { placementGap } from './issue-gap.js';
import { issueWeight } from './issue-weight.js';
import { largestGap } from './largest-gap.js';
import { sum } from './sum.js';
import { WeightedMean } from './weighted-mean.js';

/**
 * The distance of two parties over the issues that count, with all that is needed to print and to doubt it.
 *
 *     D = Σ_C w·g / Σ_C w            (Euclid: sqrt(Σ_C w·g² / Σ_C w))
 *     coverage = Σ_C w / Σ_E w       C: both known; E: at least one known
 *     cost to A = Σ_C s_A·g / Σ_C s_A
 *
 * The issues are those with `inGap` and an ordinal or numeric scale; nominal ones stand beside as "same on a of b", and enter the
 * sum when switched on. Nothing unknown is imputed: it widens the bounds. `cells` may hold more parties and issues than asked for.
 *
 * - Units: pure numbers, shares of the scale.
 * - Range: D, bounds, coverage, shares, parts and costs in [0, 1]; Σ share = 1, Σ part = D.
 * - Empty: D and costs are null where no issue is known of both or those weigh nothing; coverage and bounds where none is known of
 *   either. Coverage null or below the threshold: insufficient.
 * - Errors: RangeError if a cell in the gap is missing, a salience is < 0 or a scale has no width.
 * - Source: MATHS §3; bounds Manski (1989).
 * - Example: gaps 0.2 and 0.6 with equal weights → 0.4; a third issue known of one side → coverage 0.666…
 */
export function aggregateGap(
  issues: readonly GapIssue[],
  partyA: string,
  partyB: string,
  cells: readonly CellNumbers[],
  options: GapOptions = DEFAULT_GAP_OPTIONS,
): AggregateGap {
  return pairSides(
    summedIssues(issues, options),
    gapSide(issues, partyA, cells, options),
    gapSide(issues, partyB, cells, options),
    options,
  );
}

/**
 * The aggregate of two parties that are made ready, over the issues that are summed: for many pairs over the same cells.
 *
 *     see `aggregateGap`
 *
 * - Units: pure numbers, shares of the scale.
 * - Range: as `aggregateGap`.
 * - Empty: as `aggregateGap`.
 * - Errors: RangeError if a side was made ready for other issues or options.
 * - Source: MATHS §3.
 * - Example: `gapMatrix` makes each party ready once and pairs them
 */
export function pairSides(issues: readonly GapIssue[], a: GapSide, b: GapSide, options: GapOptions): AggregateGap {
  const rows = rowsOf(issues, a, b, options);
  const known = rows.filter(isKnown);
  const missing = rows.flatMap((row) => toMissing(row, a.partyId, b.partyId));

  const power = options.metric === 'euclid' ? 2 : 1;
  const [mean, costToA, costToB] = [new WeightedMean(power), new WeightedMean(1), new WeightedMean(1)];
  let knownWeight = 0;
  for (const row of known) {
    mean.add(row.weight, row.gap.gap);
    costToA.add(row.a.salience, row.gap.gap);
    costToB.add(row.b.salience, row.gap.gap);
    knownWeight += row.weight;
  }
  const gap = mean.result();
  const eitherWeight = knownWeight + sum(missing.map(({ weight }) => weight));
  const coverage = eitherWeight === 0 ? null : knownWeight / eitherWeight;
  return {
    partyA: a.partyId,
    partyB: b.partyId,
    gap,
    bounds: boundsOf(known, missing, power),
    coverage,
    insufficient: gap === null || coverage === null || coverage < options.coverageThreshold,
    issuesKnown: known.length,
    issuesOfEither: known.length + missing.length,
    issuesTotal: rows.length,
    // Made when asked for: of many pairs over many issues they would fill the memory.
    get terms() {
      return rowsOf(issues, a, b, options).filter(isKnown).map((row) => toTerm(row, knownWeight, gap, power));
    },
    get missing() {
      return rowsOf(issues, a, b, options).flatMap((row) => toMissing(row, a.partyId, b.partyId));
    },
    get neither() {
      return rowsOf(issues, a, b, options).filter((row) => !isKnownOfEither(row)).map(({ issueId }) => issueId);
    },
    nominal: countSameOptions(a.optionByIssue, b.optionByIssue),
    costToA: costToA.result(),
    costToB: costToB.result(),
    usesDefaultSalience:
      options.weighting !== 'equal' &&
      rows.some((row) => isKnownOfEither(row) && (row.a.salienceIsDefault || row.b.salienceIsDefault)),
  };
}

/** An issue of the sum; `gap` where both sides are known. */
interface Row {
  readonly issueId: string;
  readonly a: SideCell;
  readonly b: SideCell;
  readonly weight: number;
  readonly gap: IssueGap | null;
}

interface KnownRow extends Row {
  readonly a: SideCell & TermSide;
  readonly b: SideCell & TermSide;
  readonly gap: IssueGap;
}

function rowsOf(issues: readonly GapIssue[], sideA: GapSide, sideB: GapSide, options: GapOptions): Row[] {
  return issues.map(({ issueId, scale }, at) => {
    const [a, b] = [cellAt(sideA, at, issueId), cellAt(sideB, at, issueId)];
    const weight = issueWeight(options.weighting, a.salience, b.salience);
    const gap = a.placement === null || b.placement === null ? null : placementGap(scale, a.placement, b.placement);
    return { issueId, a, b, weight, gap };
  });
}

function cellAt(side: GapSide, at: number, issueId: string): SideCell {
  const cell = side.summed[at];
  if (cell?.issueId !== issueId) throw new RangeError(`party ${side.partyId} was not made ready for issue ${issueId}`);
  return cell;
}

function isKnown(row: Row): row is KnownRow {
  return row.gap !== null;
}

function isKnownOfEither({ a, b }: Row): boolean {
  return a.placement !== null || b.placement !== null;
}

function toMissing({ issueId, a, b, weight, gap }: Row, partyA: string, partyB: string): MissingTerm[] {
  if (gap !== null) return [];
  if (a.placement !== null) return [{ issueId, knownPartyId: partyA, weight, largest: largestGap(a.placement) }];
  if (b.placement !== null) return [{ issueId, knownPartyId: partyB, weight, largest: largestGap(b.placement) }];
  return [];
}

function toTerm({ issueId, a, b, weight, gap }: KnownRow, total: number, aggregate: number | null, power: 1 | 2): GapTerm {
  const share = total === 0 ? 0 : weight / total;
  const added = share * gap.gap ** power;
  return { ...gap, issueId, a: sideOf(a), b: sideOf(b), weight, share, part: power === 1 || !aggregate ? added : added / aggregate };
}

function sideOf({ placement, salience, salienceIsDefault }: TermSide): TermSide {
  return { placement, salience, salienceIsDefault };
}

function countSameOptions(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): AggregateGap['nominal'] {
  let [same, of] = [0, 0];
  for (const [issueId, option] of a) {
    const other = b.get(issueId);
    if (other === undefined) continue;
    of++;
    if (other === option) same++;
  }
  return { same, of };
}
