import type { CellNumbers } from './cell.js';
import type { GapIssue, GapOptions, Placement } from './gap.js';
import { placeCell } from './place-cell.js';
import { salienceShares } from './salience-shares.js';

/** One party on one issue that the sum asks for. */
export interface SideCell {
  readonly issueId: string;
  readonly placement: Placement | null;
  readonly salience: number;
  readonly salienceIsDefault: boolean;
}

/** One party, ready to be paired with any other. */
export interface GapSide {
  readonly partyId: string;
  /** The issues that the sum asks for, in their order. */
  readonly summed: readonly SideCell[];
  /** The party's option per nominal issue in the gap, where it may enter numbers. */
  readonly optionByIssue: ReadonlyMap<string, string>;
}

/**
 * The issues that an aggregate sums over.
 *
 *     inGap, and an ordinal or numeric scale; nominal ones only when switched on
 *
 * - Units: none.
 * - Range: a subset of the issues in their order.
 * - Empty: an empty list.
 * - Errors: none.
 * - Source: MATHS §3.
 * - Example: a tracked date of a round (inGap false) → left out
 */
export function summedIssues(issues: readonly GapIssue[], options: GapOptions): GapIssue[] {
  return issues.filter(({ inGap, scale }) => inGap && (scale.kind !== 'nominal' || options.includeNominal));
}

/**
 * One party's cells made ready for aggregates: placed on their scales, saliences normalised within the party.
 *
 *     per summed issue: placement and salience share
 *
 * - Units: shares of the scale and of the party's salience.
 * - Range: one entry per summed issue.
 * - Empty: placement null where the cell may not enter numbers.
 * - Errors: RangeError if a cell in the gap is missing, or a salience is < 0.
 * - Source: MATHS §1 and §3.
 * - Example: two issues with saliences 3 and 1 → 0.75 and 0.25
 */
export function gapSide(
  issues: readonly GapIssue[],
  partyId: string,
  cells: readonly CellNumbers[],
  options: GapOptions,
): GapSide {
  const cellByIssue = new Map(cells.filter((cell) => cell.partyId === partyId).map((cell) => [cell.issueId, cell]));
  const cellOn = (issue: GapIssue): CellNumbers => {
    const cell = cellByIssue.get(issue.issueId);
    if (cell === undefined) throw new RangeError(`no cell of party ${partyId} on issue ${issue.issueId}`);
    return cell;
  };
  const asked = summedIssues(issues, options).map((issue) => {
    const cell = cellOn(issue);
    return { issueId: issue.issueId, placement: placeCell(issue.scale, cell), salience: cell.salience };
  });
  return {
    partyId,
    summed: salienceShares(asked).map(({ issueId, placement, share, isDefault }) => ({ issueId, placement, salience: share, salienceIsDefault: isDefault })),
    optionByIssue: optionsOn(issues, cellOn),
  };
}

/**
 * Several parties made ready, each once.
 *
 *     `gapSide` of each
 *
 * - Units: as `gapSide`.
 * - Range: in the order of the parties.
 * - Empty: an empty list.
 * - Errors: RangeError if a party is given twice; otherwise as `gapSide`.
 * - Source: MATHS §1 and §3.
 * - Example: two parties → two sides
 */
export function gapSides(
  issues: readonly GapIssue[],
  partyIds: readonly string[],
  cells: readonly CellNumbers[],
  options: GapOptions,
): GapSide[] {
  if (new Set(partyIds).size < partyIds.length) throw new RangeError(`parties must differ, got ${partyIds.join(', ')}`);
  const cellsByParty = new Map<string, CellNumbers[]>(partyIds.map((partyId) => [partyId, []]));
  for (const cell of cells) cellsByParty.get(cell.partyId)?.push(cell);
  return [...cellsByParty].map(([partyId, own]) => gapSide(issues, partyId, own, options));
}

function optionsOn(issues: readonly GapIssue[], cellOn: (issue: GapIssue) => CellNumbers): Map<string, string> {
  const optionByIssue = new Map<string, string>();
  for (const issue of issues) {
    const placement = issue.inGap && issue.scale.kind === 'nominal' ? placeCell(issue.scale, cellOn(issue)) : null;
    if (placement?.kind === 'option') optionByIssue.set(issue.issueId, placement.option);
  }
  return optionByIssue;
}
