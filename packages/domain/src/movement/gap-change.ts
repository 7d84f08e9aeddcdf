import type { AggregateGap, GapTerm } from '../gap.js';
import { sum } from '../sum.js';
import { whoMoved } from './who-moved.js';

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
 * - Range: byA + byB + byKnown = after − before, always.
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
  const mean = (part: (term: Compared) => number) =>
    weight === 0 ? 0 : sum(compared.map((term) => term.weight * part(term))) / weight;
  const [byA, byB] = [mean(({ first }) => first), mean(({ second }) => second)];
  return { before: before.gap, after: after.gap, byA, byB, byKnown: after.gap - before.gap - byA - byB, issuesCompared: compared.length };
}

interface Compared {
  readonly weight: number;
  readonly first: number;
  readonly second: number;
}

function comparedTerm(later: GapTerm, earlier: GapTerm | undefined, cornersOf: CornersOf): Compared | null {
  const corners = earlier && cornersOf(later.issueId);
  if (!corners) return null;
  return { weight: later.weight, ...whoMoved({ g00: earlier.gap, ...corners, g11: later.gap }) };
}
