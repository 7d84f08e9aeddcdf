import { pairSides } from '../aggregate-gap.js';
import type { CellNumbers } from '../cell.js';
import { DEFAULT_GAP_OPTIONS } from '../gap.js';
import type { AggregateGap, GapIssue, GapOptions, Placement } from '../gap.js';
import { gapSides, summedIssues } from '../gap-side.js';
import type { GapSide } from '../gap-side.js';
import { pointGapOf } from '../issue-gap.js';
import { issueWeight } from '../issue-weight.js';
import type { Scale } from '../scale.js';
import { sum } from '../sum.js';
import { WeightedMean } from '../weighted-mean.js';
import { type GapCorners, whoMoved } from './who-moved.js';

/** Why an aggregate gap changed. The three parts add up to the change. */
export interface GapChange {
  readonly partyA: string;
  readonly partyB: string;
  /** Made when asked for, as the terms. */
  readonly earlier: AggregateGap;
  readonly later: AggregateGap;
  readonly before: number;
  readonly after: number;
  /** By the first party's moves on issues known of both at both moments … */
  readonly byA: number;
  /** … by the second's … */
  readonly byB: number;
  /** … and because other issues are known of both now, or weigh otherwise. */
  readonly byKnown: number;
  /** Issues known of both at both moments. */
  readonly issuesCompared: number;
  /** Of each of them what either party added. */
  readonly terms: readonly ChangeTerm[];
}

/** What both parties added to the change of a gap on one issue. */
export interface ChangeTerm {
  readonly issueId: string;
  readonly corners: GapCorners;
  /** Of the weight of all issues compared. */
  readonly share: number;
  /** share · c_A and share · c_B. */
  readonly byA: number;
  readonly byB: number;
}

/** The cells of two moments. */
export interface CellsOverTime {
  readonly before: readonly CellNumbers[];
  readonly after: readonly CellNumbers[];
}

/**
 * Why the gaps between parties changed between two moments.
 *
 *     over the issues known of both at both moments, with weights w of the later one:
 *     byA = Σ w c_A / Σ w,   byB = Σ w c_B / Σ w,   byKnown = (D_after − D_before) − byA − byB
 *
 * - Units: fractions of the scale.
 * - Range: byA + byB + byKnown = after − before, always; the terms add up to byA and byB. Pairs in the order of the parties.
 * - Empty: pairs without a gap at one of the moments are left out.
 * - Errors: as `gapPairs`.
 * - Source: MATHS §3 and §5.
 * - Example: one issue, 1 → 0.5 by the first party → byA −0.5, byB 0, byKnown 0
 */
export function gapChanges(
  issues: readonly GapIssue[],
  partyIds: readonly string[],
  { before, after }: CellsOverTime,
  options: GapOptions = DEFAULT_GAP_OPTIONS,
): GapChange[] {
  const summed = summedIssues(issues, options);
  const [then, now] = [gapSides(issues, partyIds, before, options), gapSides(issues, partyIds, after, options)];
  const sides = then.flatMap((earlier, at) => now.slice(at, at + 1).map((later) => sideOverTime(earlier, later)));
  return sides.flatMap((a, at) => sides.slice(at + 1).flatMap((b) => gapChange(summed, a, b, options) ?? []));
}

/** One party at both moments. */
interface SideOverTime {
  readonly earlier: GapSide;
  readonly later: GapSide;
  /** Of each issue; null where it is not known at both. */
  readonly places: readonly (PlaceOverTime | null)[];
}

interface PlaceOverTime {
  readonly before: Placement;
  readonly after: Placement;
  /** At the later moment. */
  readonly salience: number;
  readonly hasMoved: boolean;
}

function sideOverTime(earlier: GapSide, later: GapSide): SideOverTime {
  const places = earlier.summed.map(({ placement: before }, at) => {
    const now = later.summed[at];
    if (!before || !now?.placement) return null;
    return { before, after: now.placement, salience: now.salience, hasMoved: placeOf(before) !== placeOf(now.placement) };
  });
  return { earlier, later, places };
}

function placeOf(placement: Placement): number | string {
  return placement.kind === 'option' ? placement.option : placement.x;
}

function gapChange(issues: readonly GapIssue[], a: SideOverTime, b: SideOverTime, options: GapOptions): GapChange | null {
  const before = aggregateOf(issues, a.earlier, b.earlier, options);
  const after = aggregateOf(issues, a.later, b.later, options);
  if (before === null || after === null) return null;

  const compared = comparedIssues(issues, a, b, options);
  const weight = sum(compared.map((issue) => issue.weight));
  // Elsewhere both shares are 0.
  const moved = compared.filter((issue) => issue.a.hasMoved || issue.b.hasMoved);
  const terms = moved.map((issue) => termOf(issue, weight));
  const [byA, byB] = [sum(terms.map((term) => term.byA)), sum(terms.map((term) => term.byB))];
  return {
    partyA: a.later.partyId,
    partyB: b.later.partyId,
    before,
    after,
    byA,
    byB,
    byKnown: after - before - byA - byB,
    issuesCompared: compared.length,
    get earlier() {
      return pairSides(issues, a.earlier, b.earlier, options);
    },
    get later() {
      return pairSides(issues, a.later, b.later, options);
    },
    get terms() {
      return comparedIssues(issues, a, b, options).map((issue) => termOf(issue, weight));
    },
  };
}

/** The gap of `pairSides` without all that explains it. */
function aggregateOf(issues: readonly GapIssue[], a: GapSide, b: GapSide, { weighting, metric }: GapOptions): number | null {
  const mean = new WeightedMean(metric === 'euclid' ? 2 : 1);
  for (const [at, { scale }] of issues.entries()) {
    const [one, other] = [a.summed[at], b.summed[at]];
    if (!one?.placement || !other?.placement) continue;
    mean.add(issueWeight(weighting, one.salience, other.salience), pointGapOf(scale, one.placement, other.placement));
  }
  return mean.result();
}

function termOf({ issueId, scale, weight, a, b }: ComparedIssue, total: number): ChangeTerm {
  const gap = (one: Placement, other: Placement) => pointGapOf(scale, one, other);
  const corners = { g00: gap(a.before, b.before), g10: gap(a.after, b.before), g01: gap(a.before, b.after), g11: gap(a.after, b.after) };
  const share = total === 0 ? 0 : weight / total;
  const { first, second } = whoMoved(corners);
  return { issueId, corners, share, byA: share * first, byB: share * second };
}

/** An issue known of both at both moments. */
interface ComparedIssue {
  readonly issueId: string;
  readonly scale: Scale;
  readonly weight: number;
  readonly a: PlaceOverTime;
  readonly b: PlaceOverTime;
}

function comparedIssues(issues: readonly GapIssue[], a: SideOverTime, b: SideOverTime, { weighting }: GapOptions): ComparedIssue[] {
  const compared: ComparedIssue[] = [];
  for (const [at, { issueId, scale }] of issues.entries()) {
    const [one, other] = [a.places[at], b.places[at]];
    if (!one || !other) continue;
    compared.push({ issueId, scale, weight: issueWeight(weighting, one.salience, other.salience), a: one, b: other });
  }
  return compared;
}
