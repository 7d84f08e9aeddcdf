import type { AggregateGap, GapTerm } from '../gap.js';
import { sum } from '../sum.js';
import { type GapCorners, whoMoved } from './who-moved.js';

/** Why an aggregate gap changed. The three parts add up to the change. */
export interface GapChange {
  readonly before: number | null;
  readonly after: number | null;
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

/** The gap on one issue with each side at either moment; null where one is unknown at one of them. */
export type CornersOf = (issueId: string) => { readonly g10: number; readonly g01: number } | null;

/**
 * Why the gap of two parties changed between two moments.
 *
 *     over the issues known of both at both moments, with weights w of the later one:
 *     byA = Σ w c_A / Σ w,   byB = Σ w c_B / Σ w,   byKnown = (D_after − D_before) − byA − byB
 *
 * - Units: fractions of the scale.
 * - Range: byA + byB + byKnown = after − before, always; the terms add up to byA and byB.
 * - Empty: null unless the pair has a gap at both moments.
 * - Errors: none.
 * - Source: MATHS §3 and §5.
 * - Example: one issue, 1 → 0.5 by the first party → byA −0.5, byB 0, byKnown 0
 */
export function gapChange(before: AggregateGap, after: AggregateGap, cornersOf: CornersOf): GapChange | null {
  if (before.gap === null || after.gap === null) return null;
  const earlier = new Map(before.terms.map((term) => [term.issueId, term]));
  const compared = after.terms.flatMap((term) => comparedTerm(term, earlier.get(term.issueId), cornersOf) ?? []);
  const weight = sum(compared.map((term) => term.weight));
  const terms = compared.map(({ issueId, corners, weight: own }): ChangeTerm => {
    const share = weight === 0 ? 0 : own / weight;
    const { first, second } = whoMoved(corners);
    return { issueId, corners, share, byA: share * first, byB: share * second };
  });
  const [byA, byB] = [sum(terms.map((term) => term.byA)), sum(terms.map((term) => term.byB))];
  return { before: before.gap, after: after.gap, byA, byB, byKnown: after.gap - before.gap - byA - byB, issuesCompared: terms.length, terms };
}

interface Compared {
  readonly issueId: string;
  readonly weight: number;
  readonly corners: GapCorners;
}

function comparedTerm({ issueId, weight, gap }: GapTerm, earlier: GapTerm | undefined, cornersOf: CornersOf): Compared | null {
  const corners = earlier && cornersOf(issueId);
  return corners ? { issueId, weight, corners: { g00: earlier.gap, ...corners, g11: gap } } : null;
}
