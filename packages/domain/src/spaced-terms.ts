import type { CellNumbers } from './cell.js';
import type { AggregateGap, GapIssue } from './gap.js';
import { randomSpacing, underSpacing } from './random-spacing.js';
import { endsOf, inSteps } from './step.js';
import type { WeightedValue } from './weighted-mean.js';

/** An ordinal issue; every draw gives it another spacing. */
class SpacedIssue {
  spacing: readonly number[] = [];

  constructor(readonly levels: number) {}
}

/** One party on one ordinal issue. */
class Slot {
  private drawn: readonly number[] = [];
  private place = 0;

  constructor(
    readonly issue: SpacedIssue,
    private readonly low: number,
    private readonly high: number,
  ) {}

  /** Where the last draw puts it: the middle of the value's ends. Looked up when asked for, since few are of many. */
  get x(): number {
    const { spacing } = this.issue;
    if (this.drawn !== spacing) {
      this.place = (underSpacing(spacing, this.low) + underSpacing(spacing, this.high)) / 2;
      this.drawn = spacing;
    }
    return this.place;
  }
}

/** A term of a pair; on an ordinal issue its value is that of the last draw. */
export class SpacedTerm implements WeightedValue {
  constructor(
    readonly weight: number,
    private readonly gap: number,
    private readonly slots: readonly [Slot, Slot] | null,
  ) {}

  /** Whether draws make a difference. */
  get isSpaced(): boolean {
    return this.slots !== null;
  }

  get value(): number {
    return this.slots === null ? this.gap : Math.abs(this.slots[0].x - this.slots[1].x);
  }
}

/** The ordinal part of a set of cells, ready to be spaced anew many times. */
export interface SpacedCells {
  readonly issues: readonly { readonly issue: SpacedIssue; readonly slots: readonly Slot[] }[];
  readonly slotByIssueAndParty: ReadonlyMap<string, Slot>;
}

/**
 * The ordinal cells that enter numbers, each with its place counted in levels.
 *
 *     slot = [low, high] in levels
 *
 * - Units: levels from 0.
 * - Range: one slot per held ordinal cell with a value on its scale.
 * - Empty: no ordinal issue gives no slots.
 * - Errors: none.
 * - Source: MATHS §3, "Sensitivity".
 * - Example: level 1 of 0, 1, 5 → 1 to 1
 */
export function spacedCells(issues: readonly GapIssue[], cells: readonly CellNumbers[]): SpacedCells {
  const byIssue = new Map(issues.map(({ issueId, scale }) => [issueId, { issueId, scale, own: new Array<CellNumbers>() }]));
  for (const cell of cells) byIssue.get(cell.issueId)?.own.push(cell);
  const slotByIssueAndParty = new Map<string, Slot>();
  const spaced = [...byIssue.values()].flatMap(({ issueId, scale, own }) => {
    if (scale.kind !== 'ordinal') return [];
    const issue = new SpacedIssue(scale.levels.length);
    const slots = own.flatMap(({ partyId, inNumbers, value }) => {
      const ends = inNumbers && value !== null ? endsOf(value) : null;
      if (ends === null) return [];
      const slot = new Slot(issue, inSteps(scale, ends.low), inSteps(scale, ends.high));
      slotByIssueAndParty.set(`${issueId} ${partyId}`, slot);
      return [slot];
    });
    return [{ issue, slots }];
  });
  return { issues: spaced, slotByIssueAndParty };
}

/**
 * The terms of a pair, those on ordinal issues bound to their slots.
 *
 *     value = |x_a − x_b| under the last draw; g on other issues
 *
 * - Units: pure numbers.
 * - Range: one per term of the pair.
 * - Empty: a term on a numeric or nominal issue never changes.
 * - Errors: none.
 * - Source: MATHS §3, "Sensitivity".
 * - Example: a numeric issue → its gap, however often drawn
 */
export function spacedTerms(cells: SpacedCells, pair: AggregateGap): SpacedTerm[] {
  return pair.terms.map(({ issueId, weight, gap }) => {
    const a = cells.slotByIssueAndParty.get(`${issueId} ${pair.partyA}`);
    const b = cells.slotByIssueAndParty.get(`${issueId} ${pair.partyB}`);
    return new SpacedTerm(weight, gap, a === undefined || b === undefined ? null : [a, b]);
  });
}

/**
 * Draws one spacing per ordinal issue, by which slots and terms are placed from then on.
 *
 *     x = middle of the value's ends under the spacing
 *
 * - Units: pure numbers, shares of the scale.
 * - Range: [0, 1].
 * - Empty: nothing happens without an ordinal issue.
 * - Errors: RangeError, once asked for, if a value is off its scale.
 * - Source: MATHS §3, "Sensitivity".
 * - Example: levels drawn at 0, 0.4, 1: level 1 → x 0.4
 */
export function drawSpacing(cells: SpacedCells, random: () => number): void {
  for (const { issue } of cells.issues) issue.spacing = randomSpacing(issue.levels, random);
}
