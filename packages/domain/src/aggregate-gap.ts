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
import { weightedMean } from './weighted-mean.js';

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
    issues,
    gapSide(issues, partyA, cells, options),
    gapSide(issues, partyB, cells, options),
    options,
  );
}

/**
 * The aggregate of two parties that are made ready: for many pairs over the same cells.
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
  const rows = summedIssues(issues, options).map((issue) => toRow(issue, a, b, options));
  const known = rows.flatMap((row) => row.known ?? []);
  const missing = rows.flatMap((row) => toMissing(row, a.partyId, b.partyId));

  const power = options.metric === 'euclid' ? 2 : 1;
  const gap = weightedMean(known.map(({ weight, gap: { gap: value } }) => ({ weight, value })), power);
  const knownWeight = sum(known.map(({ weight }) => weight));
  const eitherWeight = knownWeight + sum(missing.map(({ weight }) => weight));
  const coverage = eitherWeight === 0 ? null : knownWeight / eitherWeight;
  return {
    partyA: a.partyId,
    partyB: b.partyId,
    gap,
    bounds: boundsOf(known.map((row) => ({ ...row.gap, weight: row.weight })), missing, power),
    coverage,
    insufficient: gap === null || coverage === null || coverage < options.coverageThreshold,
    issuesKnown: known.length,
    issuesOfEither: known.length + missing.length,
    issuesTotal: rows.length,
    terms: known.map((row) => toTerm(row, knownWeight, gap, power)),
    missing,
    neither: rows.filter((row) => !isKnownOfEither(row)).map(({ issueId }) => issueId),
    nominal: countSameOptions(a.optionByIssue, b.optionByIssue),
    costToA: weightedMean(known.map((row) => ({ weight: row.a.salience, value: row.gap.gap })), 1),
    costToB: weightedMean(known.map((row) => ({ weight: row.b.salience, value: row.gap.gap })), 1),
    usesDefaultSalience:
      options.weighting !== 'equal' &&
      rows.some((row) => isKnownOfEither(row) && (row.a.salienceIsDefault || row.b.salienceIsDefault)),
  };
}

/** An issue of the sum; `known` where both sides are. */
interface Row {
  readonly issueId: string;
  readonly a: SideCell;
  readonly b: SideCell;
  readonly weight: number;
  readonly known: KnownRow | null;
}

interface KnownRow {
  readonly issueId: string;
  readonly a: TermSide;
  readonly b: TermSide;
  readonly weight: number;
  readonly gap: IssueGap;
}

function toRow({ issueId, scale }: GapIssue, sideA: GapSide, sideB: GapSide, { weighting }: GapOptions): Row {
  const [a, b] = [cellOf(sideA, issueId), cellOf(sideB, issueId)];
  const weight = issueWeight(weighting, a.salience, b.salience);
  const [placedA, placedB] = [a.placement, b.placement];
  if (placedA === null || placedB === null) return { issueId, a, b, weight, known: null };

  const gap = placementGap(scale, placedA, placedB);
  const known = { issueId, a: { ...a, placement: placedA }, b: { ...b, placement: placedB }, weight, gap };
  return { issueId, a, b, weight, known };
}

function cellOf(side: GapSide, issueId: string): SideCell {
  const cell = side.summed.get(issueId);
  if (cell === undefined) throw new RangeError(`party ${side.partyId} was not made ready for issue ${issueId}`);
  return cell;
}

function isKnownOfEither({ a, b }: Row): boolean {
  return a.placement !== null || b.placement !== null;
}

function toMissing({ issueId, a, b, weight, known }: Row, partyA: string, partyB: string): MissingTerm[] {
  if (known !== null) return [];
  if (a.placement !== null) return [{ issueId, knownPartyId: partyA, weight, largest: largestGap(a.placement) }];
  if (b.placement !== null) return [{ issueId, knownPartyId: partyB, weight, largest: largestGap(b.placement) }];
  return [];
}

function toTerm({ issueId, a, b, weight, gap }: KnownRow, total: number, aggregate: number | null, power: 1 | 2): GapTerm {
  const share = total === 0 ? 0 : weight / total;
  const added = share * gap.gap ** power;
  return { ...gap, issueId, a, b, weight, share, part: power === 1 || !aggregate ? added : added / aggregate };
}

function countSameOptions(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): AggregateGap['nominal'] {
  const both = [...a].filter(([issueId]) => b.has(issueId));
  return { same: both.filter(([issueId, option]) => b.get(issueId) === option).length, of: both.length };
}
