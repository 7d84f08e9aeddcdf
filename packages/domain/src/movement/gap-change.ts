import { pairSides } from '../aggregate-gap.js';
import type { CellNumbers } from '../cell.js';
import { DEFAULT_GAP_OPTIONS } from '../gap.js';
import type { AggregateGap, GapIssue, GapOptions, Placement } from '../gap.js';
import { gapSides, summedIssues } from '../gap-side.js';
import type { GapSide } from '../gap-side.js';
import { placementGap } from '../issue-gap.js';
import { issueWeight } from '../issue-weight.js';
import type { Scale } from '../scale.js';
import { sum } from '../sum.js';
import { type GapCorners, whoMoved } from './who-moved.js';

/** Why an aggregate gap changed. The three parts add up to the change. */
export interface GapChange {
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
  const sides = then.flatMap((earlier, at) => now.slice(at, at + 1).map((later) => ({ earlier, later })));
  return sides.flatMap((a, at) => sides.slice(at + 1).flatMap((b) => gapChange(summed, a, b, options) ?? []));
}

/** One party at both moments. */
interface SideOverTime {
  readonly earlier: GapSide;
  readonly later: GapSide;
}

function gapChange(issues: readonly GapIssue[], a: SideOverTime, b: SideOverTime, options: GapOptions): GapChange | null {
  const earlier = pairSides(issues, a.earlier, b.earlier, options);
  const later = pairSides(issues, a.later, b.later, options);
  if (earlier.gap === null || later.gap === null) return null;

  const compared = comparedIssues(issues, a, b, options);
  const weight = sum(compared.map((issue) => issue.weight));
  const issuesCompared = compared.length;
  const moved = compared.filter(hasMoved).map((issue) => termOf(issue, weight));
  const [byA, byB] = [sum(moved.map((term) => term.byA)), sum(moved.map((term) => term.byB))];
  return {
    earlier,
    later,
    before: earlier.gap,
    after: later.gap,
    byA,
    byB,
    byKnown: later.gap - earlier.gap - byA - byB,
    issuesCompared,
    // Made when asked for, as those of a gap.
    get terms() {
      return comparedIssues(issues, a, b, options).map((issue) => termOf(issue, weight));
    },
  };
}

function termOf({ issueId, scale, weight, a, b }: ComparedIssue, total: number): ChangeTerm {
  const gap = (one: Placement, other: Placement) => placementGap(scale, one, other).gap;
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

interface PlaceOverTime {
  readonly before: Placement;
  readonly after: Placement;
}

function comparedIssues(issues: readonly GapIssue[], a: SideOverTime, b: SideOverTime, { weighting }: GapOptions): ComparedIssue[] {
  const compared: ComparedIssue[] = [];
  for (const [at, { issueId, scale }] of issues.entries()) {
    const [a0, a1, b0, b1] = [a.earlier.summed[at], a.later.summed[at], b.earlier.summed[at], b.later.summed[at]];
    if (!a0?.placement || !a1?.placement || !b0?.placement || !b1?.placement) continue;
    compared.push({
      issueId,
      scale,
      weight: issueWeight(weighting, a1.salience, b1.salience),
      a: { before: a0.placement, after: a1.placement },
      b: { before: b0.placement, after: b1.placement },
    });
  }
  return compared;
}

function hasMoved({ a, b }: ComparedIssue): boolean {
  return [a, b].some(({ before, after }) => placeOf(before) !== placeOf(after));
}

function placeOf(placement: Placement): number | string {
  return placement.kind === 'option' ? placement.option : placement.x;
}
