import type { ExplainedGap } from '@standpoint/contracts/gaps';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { GapExplanation as DomainExplanation } from '@standpoint/domain/gap';
import type { ScaledIssue } from '../cells/present-cell.js';
import { percentOf, percentOrNull, rounded } from './percent.js';
import { presentPair, presentSensitivity, presentSpacing, presentTerm } from './present-gap.js';

/** One gap with the cells and titles that its terms are read by. */
export function explanationOf(
  { pair, sensitivity, options }: DomainExplanation,
  issues: readonly ScaledIssue[],
  cells: readonly MatrixCell[],
): ExplainedGap {
  const titles = new Map(issues.map(({ id, slug, title }) => [id, { issueId: id, issueSlug: slug, title }]));
  const titled = (issueId: string) => found(titles.get(issueId));
  const cellOf = (issueId: string, partyId: string) =>
    found(cells.find((cell) => cell.issueId === issueId && cell.partyId === partyId));
  return {
    pair: presentPair(pair),
    terms: pair.terms.map((term) =>
      presentTerm(
        term,
        {
          ...titled(term.issueId),
          cellA: cellOf(term.issueId, pair.partyA),
          cellB: cellOf(term.issueId, pair.partyB),
        },
        options,
      ),
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

/** A gap is made of the issues and cells that were read for it. */
function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('a gap has a term that was not read');
  return thing;
}
