import type { RegisteredRedLine } from '@standpoint/contracts/red-lines';
import type { Candidate, Cell, CellValue } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import type { Coding } from '@standpoint/domain/index-log';
import { crossedBy } from '@standpoint/domain/resolve-red-lines';
import { valueOf } from '@standpoint/domain/value-of';
import type { ScaledIssue } from '../cells/present-cell.js';
import type { DrawnLine } from './drawn-lines.js';

type Test = RegisteredRedLine['tests'][number];

interface Word {
  readonly partyId: string;
  readonly candidate: Candidate;
  readonly coding: Coding;
  readonly value: CellValue;
}

interface Around {
  /** On the issue, the earliest first. */
  readonly words: readonly Word[];
  readonly slugOf: (partyId: string) => string;
  /** The day on which the line ended; null: it stands, or nobody knows. */
  readonly endedOn: string | null;
}

/** What was said on an issue, the earliest first; what a cell takes over from its bloc is said by the bloc. */
export function wordsIn(cells: readonly Cell[], codings: ReadonlyMap<string, Coding>): Word[] {
  const own = cells.filter(({ inheritedFrom }) => inheritedFrom === null);
  const words = own.flatMap(({ partyId, why }) =>
    why.filter(isWord).flatMap((candidate): Word[] => {
      const coding = codings.get(candidate.positionId);
      const value = coding ? valueOf(coding.position) : null;
      return coding && value !== null ? [{ partyId, candidate, coding, value }] : [];
    }),
  );
  return words.toSorted(({ coding: { statement: a } }, { coding: { statement: b } }) => (a.saidOn < b.saidOn ? -1 : a.saidOn > b.saidOn ? 1 : 0));
}

/** Everything that was said or done beyond a line while it stood: by whom, when and in which statement, the earliest first. */
export function testsOf({ cell: drawnIn, line, since }: DrawnLine, { scale }: ScaledIssue, { words, slugOf, endedOn }: Around): Test[] {
  return words.flatMap(({ partyId, candidate, coding, value }): Test[] => {
    const { statementId, saidOn, saidFrom, kind } = coding.statement;
    const isWhileItStood = saidOn >= since && (endedOn === null || saidOn <= endedOn);
    if (!isWhileItStood || crossedBy(value, [line]).length === 0) return [];
    return [
      {
        how: candidate.lostBy === 'observed conduct' ? 'in deed' : partyId === drawnIn.partyId ? 'crossed' : kind === 'proposal' ? 'proposed' : 'tested',
        on: saidOn,
        from: saidFrom,
        partySlug: slugOf(partyId),
        label: describeValue(scale, value),
        stands: candidate.won,
        statementId,
      },
    ];
  });
}

/** What was said, whatever became of it, and what was done; not what its party denies, or what is not published. */
function isWord({ facet, lostBy }: Candidate): boolean {
  return facet === 'value' && lostBy !== 'not published' && lostBy !== 'denied by its party' && lostBy !== 'not yet valid';
}
