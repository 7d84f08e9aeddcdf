/** What the gap functions read and answer. Every gap, bound, share and coverage is a fraction in [0, 1]. */
import type { CellIssue } from './log.js';
import type { Weighting } from './vocabulary.js';

/** An issue as the gap reads it. Issues that are only tracked (`inGap` false) stay out of every number. */
export interface GapIssue extends CellIssue {
  readonly inGap: boolean;
}

export type Metric = 'manhattan' | 'euclid';

export interface GapOptions {
  readonly weighting: Weighting;
  readonly metric: Metric;
  /** true adds nominal issues to the sum; otherwise they stand beside it only. */
  readonly includeNominal: boolean;
  /** Coverage below it makes a pair insufficient: shown hatched, never ranked. */
  readonly coverageThreshold: number;
}

/** Equal weights, Manhattan, nominal issues beside the sum, half the weight known. */
export const DEFAULT_GAP_OPTIONS: GapOptions = {
  weighting: 'equal',
  metric: 'manhattan',
  includeNominal: false,
  coverageThreshold: 0.5,
};

export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Where a held cell stands on its scale. */
export type Placement = PointPlacement | OptionPlacement;

/** On an ordinal or numeric scale, from 0 to 1. */
export interface PointPlacement {
  readonly kind: 'point';
  /** The winner's point; the middle of an interval. */
  readonly x: number;
  /** The point itself, the ends of an interval, or the hull of a contested cell. */
  readonly band: Band;
  /** What the party would accept, where evidenced. */
  readonly range: Band | null;
}

/** On a nominal scale. */
export interface OptionPlacement {
  readonly kind: 'option';
  readonly option: string;
  /** The option, with the others that a contest adds. */
  readonly options: readonly string[];
}

/** The distance of two parties on one issue (MATHS §2). */
export interface IssueGap {
  /** g: the point gap; on a nominal scale the distance of the options. */
  readonly gap: number;
  /** g over all values that an interval or a contest leaves open; low = high = gap where there is neither. */
  readonly band: Band;
  /** s: what still separates the acceptable ranges. Pessimistic: an unknown range is the point alone; optimistic: the whole scale. */
  readonly settlement: { readonly optimistic: number; readonly pessimistic: number };
  /** w: the widest gap that the ranges allow, an unknown range entering as the point. */
  readonly widest: number;
  /** h: Hausdorff distance of the ranges; null unless both are known. */
  readonly hausdorff: number | null;
  /** o: shared part of the ranges; null unless both are known. */
  readonly overlap: number | null;
  /** Of how many of the two a range is known. */
  readonly rangesKnown: 0 | 1 | 2;
}

/** One side of one term. */
export interface TermSide {
  readonly placement: Placement;
  /** Salience within the party: its share of the party's total over the issues in the gap. */
  readonly salience: number;
  /** The salience is the issue's default (or, without one, the party's average). */
  readonly salienceIsDefault: boolean;
}

/** One issue on which both are known. The parts of all terms add up to the aggregate. */
export interface GapTerm extends IssueGap {
  readonly issueId: string;
  readonly a: TermSide;
  readonly b: TermSide;
  readonly weight: number;
  /** weight / Σ weight over the terms. */
  readonly share: number;
  /** What this issue adds to the aggregate: share·gap (Manhattan), share·gap² / aggregate (Euclid). */
  readonly part: number;
}

/** An issue on which exactly one is known: it counts in coverage and bounds only. */
export interface MissingTerm {
  readonly issueId: string;
  readonly knownPartyId: string;
  readonly weight: number;
  /** The largest gap that the unknown side could make. */
  readonly largest: number;
}

export interface AggregateGap {
  readonly partyA: string;
  readonly partyB: string;
  /** D; null where no issue is known of both. */
  readonly gap: number | null;
  /** D if the missing were known (and the ranges taken at their ends); null where nothing is known of either. */
  readonly bounds: Band | null;
  /** Share of weight known of both, over the issues known of at least one; null where there is none. */
  readonly coverage: number | null;
  readonly insufficient: boolean;
  /** Issues known of both … */
  readonly issuesKnown: number;
  /** … of at least one … */
  readonly issuesOfEither: number;
  /** … and all that the sum asks for. */
  readonly issuesTotal: number;
  readonly terms: readonly GapTerm[];
  readonly missing: readonly MissingTerm[];
  /** Issues that the sum asks for and on which nothing is known of either. */
  readonly neither: readonly string[];
  /** Nominal issues in the gap: same on `same` of `of`. */
  readonly nominal: { readonly same: number; readonly of: number };
  /** L_A(B) and L_B(A): who minds more. null where no issue is known of both. */
  readonly costToA: number | null;
  readonly costToB: number | null;
  /** At least one salience that was used is a default. Always false with equal weights. */
  readonly usesDefaultSalience: boolean;
}

export interface GapMatrix {
  readonly options: GapOptions;
  /** Every unordered pair once, in the order of the parties given. */
  readonly pairs: readonly AggregateGap[];
}

/** The same aggregate read in another way; null gap where nothing is left. */
export interface AlteredGap {
  readonly gap: number | null;
  readonly coverage: number | null;
  readonly issuesKnown: number;
}

export interface GapSensitivity {
  readonly withoutReportedAndInferred: AlteredGap;
  readonly withoutUntestedConditions: AlteredGap;
  readonly equalWeights: AlteredGap;
  /** With the weighting asked for, or the mean of both saliences where equal weights were asked for. */
  readonly salienceWeights: AlteredGap;
  /** null where the pair has no gap. */
  readonly spacing: SpacingSensitivity | null;
}

/** What remains when the distances between ordinal levels are drawn at random, order kept. */
export interface SpacingSensitivity {
  readonly draws: number;
  readonly seed: number;
  /** Least and greatest D over the draws. */
  readonly band: Band;
  /** Share of draws in which the order of all ranked pairs stays; null with fewer than two ranked pairs. */
  readonly orderStays: number | null;
}

export interface GapExplanation {
  readonly options: GapOptions;
  readonly pair: AggregateGap;
  readonly sensitivity: GapSensitivity;
}
