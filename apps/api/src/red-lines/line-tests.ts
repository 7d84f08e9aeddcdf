import type { RegisteredRedLine } from '@standpoint/contracts/red-lines';
import type { Candidate } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import type { Coding } from '@standpoint/domain/index-log';
import { crossedBy } from '@standpoint/domain/resolve-red-lines';
import { valueOf } from '@standpoint/domain/value-of';
import type { ScaledIssue } from '../cells/present-cell.js';
import type { PresentedCells } from '../cells/present-cells.js';
import type { DrawnLine } from './drawn-lines.js';

type Test = RegisteredRedLine['tests'][number];

interface Around {
  readonly presented: PresentedCells;
  readonly codings: ReadonlyMap<string, Coding>;
  /** The day on which the line ended; null: it stands, or nobody knows. */
  readonly endedOn: string | null;
}

/** Everything that was said or done beyond a line while it stood: by whom, when and in which statement, the earliest first. */
export function testsOf({ cell: drawnIn, line, first }: DrawnLine, issue: ScaledIssue, { presented, codings, endedOn }: Around): Test[] {
  const cells = presented.resolved.filter(({ issueId, inheritedFrom }) => issueId === issue.id && inheritedFrom === null);
  const found = cells.flatMap(({ partyId, why }) =>
    why.filter(isWord).flatMap((candidate): Test[] => {
      const coding = codings.get(candidate.positionId);
      const value = coding ? valueOf(coding.position) : null;
      if (!coding || value === null) return [];
      const { statementId, saidOn, kind } = coding.statement;
      const isWhileItStood = saidOn >= first.saidOn && (endedOn === null || saidOn <= endedOn);
      if (!isWhileItStood || crossedBy(value, [{ ...line, ...candidate, saidOn }]).length === 0) return [];
      return [
        {
          how: candidate.lostBy === 'observed conduct' ? 'in deed' : partyId === drawnIn.partyId ? 'crossed' : kind === 'proposal' ? 'proposed' : 'tested',
          on: saidOn,
          partySlug: presented.names.party(partyId).slug,
          label: describeValue(issue.scale, value),
          stands: candidate.won,
          statementId,
        },
      ];
    }),
  );
  return found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What was said, whatever became of it, and what was done; not what its party denies, or what is not published. */
function isWord({ facet, lostBy }: Candidate): boolean {
  return facet === 'value' && lostBy !== 'not published' && lostBy !== 'denied by its party' && lostBy !== 'not yet valid';
}
