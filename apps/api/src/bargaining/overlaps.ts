import type { Bargaining, IssueOverlap } from '@standpoint/contracts/bargaining';
import { overlap, type Overlap, type Stated } from '@standpoint/domain/bargaining/overlap';
import { placeCell } from '@standpoint/domain/place-cell';
import type { ScaledIssue } from '../cells/present-cell.js';
import { rounded } from '../gaps/percent.js';
import type { Table } from './bargaining.service.js';

/** Issue by issue; a mediator's proposal is nobody's range. */
export function overlapsOf({ issues, compared, presented }: Table): IssueOverlap[] {
  const partyIds = new Set(compared.map(({ id }) => id));
  return issues.map((issue) => {
    const stated = presented.resolved
      .filter(({ issueId, partyId }) => issueId === issue.id && partyIds.has(partyId))
      .flatMap((cell): Stated[] => {
        const placed = placeCell(issue.scale, cell);
        return placed?.kind === 'point' ? [{ partyId: cell.partyId, x: placed.x, range: placed.range }] : [];
      });
    const found = overlap(stated);
    return {
      issueSlug: issue.slug,
      parties: stated.length,
      rangesKnown: stated.filter(({ range }) => range !== null).length,
      pessimistic: found && presentOverlap(issue, found.pessimistic),
      optimistic: found && presentOverlap(issue, found.optimistic),
    };
  });
}

function presentOverlap(issue: ScaledIssue, { low, high, width, pivotal }: Overlap): IssueOverlap['pessimistic'] {
  return { low: onScale(issue, low), high: onScale(issue, high), width: rounded(width * 100), pivotal: [...pivotal] };
}

/** A fraction of the scale back in its units. */
function onScale({ scale }: ScaledIssue, x: number): number {
  if (scale.kind === 'nominal') return x;
  const [min, max] = scale.kind === 'numeric' ? [scale.min, scale.max] : [scale.levels[0]?.value ?? 0, scale.levels.at(-1)?.value ?? 1];
  return rounded(min + x * (max - min));
}

/** What stands as a proposal by a mediator, to be tried out. */
export function proposalsIn({ presented }: Table): Bargaining['proposals'] {
  return presented.cells.flatMap(({ issueSlug, partySlug, flags, state, value, label, statementId }) =>
    flags.includes('proposal') && state === 'held' && value !== null && statementId !== null
      ? [{ issueSlug, partySlug, value, label, statementId }]
      : [],
  );
}
