import type { Cell } from './cell.js';
import type { AggregateGap, GapIssue } from './gap.js';
import { randomSpacing, underSpacing } from './random-spacing.js';
import { endsOf, inSteps } from './step.js';
import type { WeightedValue } from './weighted-mean.js';

/** One party on one ordinal issue; `x` is rewritten by every draw. */
interface Slot {
  readonly low: number;
  readonly high: number;
  x: number;
}

/** A term of a pair; `value` is its gap, rewritten by every draw where the issue is ordinal. */
export interface SpacedTerm extends WeightedValue {
  value: number;
  readonly slots: readonly [Slot, Slot] | null;
}

/** The ordinal part of a set of cells, ready to be spaced anew many times. */
export interface SpacedCells {
  readonly issues: readonly { readonly levels: number; readonly slots: readonly Slot[] }[];
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
export function spacedCells(issues: readonly GapIssue[], cells: readonly Cell[]): SpacedCells {
  const slotByIssueAndParty = new Map<string, Slot>();
  const spaced = issues.flatMap(({ issueId, scale }) => {
    if (scale.kind !== 'ordinal') return [];
    const slots = cells.flatMap((cell) => {
      const ends = cell.issueId === issueId && cell.inNumbers && cell.value !== null ? endsOf(cell.value) : null;
      if (ends === null) return [];
      const slot = { low: inSteps(scale, ends.low), high: inSteps(scale, ends.high), x: 0 };
      slotByIssueAndParty.set(`${issueId} ${cell.partyId}`, slot);
      return [slot];
    });
    return [{ levels: scale.levels.length, slots }];
  });
  return { issues: spaced, slotByIssueAndParty };
}

/**
 * The terms of a pair, those on ordinal issues bound to their slots.
 *
 *     value = g until the first draw
 *
 * - Units: pure numbers.
 * - Range: one per term of the pair.
 * - Empty: a term on a numeric or nominal issue has no slots and never changes.
 * - Errors: none.
 * - Source: MATHS §3, "Sensitivity".
 * - Example: a numeric issue → slots null
 */
export function spacedTerms(cells: SpacedCells, pair: AggregateGap): SpacedTerm[] {
  return pair.terms.map(({ issueId, weight, gap }) => {
    const a = cells.slotByIssueAndParty.get(`${issueId} ${pair.partyA}`);
    const b = cells.slotByIssueAndParty.get(`${issueId} ${pair.partyB}`);
    return { weight, value: gap, slots: a === undefined || b === undefined ? null : [a, b] };
  });
}

/**
 * Draws one spacing per ordinal issue and writes it into slots and terms.
 *
 *     x = middle of the value's ends under the spacing;   value = |x_a − x_b|
 *
 * - Units: pure numbers, shares of the scale.
 * - Range: [0, 1].
 * - Empty: terms without slots keep their value.
 * - Errors: RangeError if a value is off its scale.
 * - Source: MATHS §3, "Sensitivity".
 * - Example: levels drawn at 0, 0.4, 1: level 1 → x 0.4
 */
export function drawSpacing(cells: SpacedCells, terms: readonly SpacedTerm[], random: () => number): void {
  for (const { levels, slots } of cells.issues) {
    const spacing = randomSpacing(levels, random);
    for (const slot of slots) slot.x = (underSpacing(spacing, slot.low) + underSpacing(spacing, slot.high)) / 2;
  }
  for (const term of terms) {
    if (term.slots !== null) term.value = Math.abs(term.slots[0].x - term.slots[1].x);
  }
}
