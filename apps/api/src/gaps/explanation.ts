import type { GapExplanation } from '@standpoint/contracts/gaps';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { GapExplanation as DomainExplanation } from '@standpoint/domain/gap';
import type { ScaledIssue } from '../cells/present-cell.js';
import { percentOf, percentOrNull, rounded } from './percent.js';
import { presentPair, presentSensitivity, presentSpacing, presentTerm } from './present-gap.js';

type Explained = Pick<
  GapExplanation,
  'pair' | 'terms' | 'missing' | 'neither' | 'sensitivity' | 'spacing' | 'directional'
>;

/** One gap with the cells and titles that its terms are read by. */
export function explanationOf(
  { pair, sensitivity }: DomainExplanation,
  issues: readonly ScaledIssue[],
  cells: readonly MatrixCell[],
): Explained {
  const titles = new Map(issues.map(({ id, title }) => [id, title]));
  const titled = (issueId: string) => ({ issueId, title: titles.get(issueId) ?? '' });
  const cellOf = (issueId: string, partyId: string) => {
    const cell = cells.find((each) => each.issueId === issueId && each.partyId === partyId);
    if (!cell) throw new Error('a term of a gap has no cell');
    return cell;
  };
  return {
    pair: presentPair(pair),
    terms: pair.terms.map((term) =>
      presentTerm(term, {
        title: titled(term.issueId).title,
        cellA: cellOf(term.issueId, pair.partyA),
        cellB: cellOf(term.issueId, pair.partyB),
      }),
    ),
    missing: pair.missing.map(({ issueId, knownPartyId, weight, largest }) => ({
      ...titled(issueId),
      knownFor: knownPartyId,
      weight: rounded(weight),
      furthest: percentOf(largest),
    })),
    neither: pair.neither.map(titled),
    sensitivity: presentSensitivity(sensitivity),
    spacing: presentSpacing(sensitivity),
    directional: { toA: percentOrNull(pair.costToA), toB: percentOrNull(pair.costToB) },
  };
}
