import type { Round } from '@standpoint/contracts/rounds';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Party } from '@standpoint/contracts/parties';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import type { CellNames } from '../cells/cell-names.js';
import { presentCell, type ScaledIssue } from '../cells/present-cell.js';
import type { ShownMoments } from '../compare/open-moments.js';

/** What stands on a page of paper. */
const MOST = { issues: 18, parties: 6 };

interface FoundTable {
  readonly table: Round['table'];
  readonly leftOut: { readonly issues: number; readonly parties: number };
}

interface Asked {
  readonly moments: ShownMoments;
  readonly names: CellNames;
  /** Named in the question, so that all of them are meant. */
  readonly areNamed: boolean;
}

/** The matrix of both days: the parties that negotiate, on the issues on which one of them said something by then. */
export function roundTable({ moments, names, areNamed }: Asked): FoundTable {
  const parties = columnsOf(moments.later.parties, areNamed);
  const shown = parties.slice(0, MOST.parties);
  const ids = new Set(shown.map(({ id }) => id));
  const [then, now] = [moments.thenAsKnownNow, moments.now].map((cells) => cells.filter(({ partyId }) => ids.has(partyId)));
  const spokenOf = new Set([...(then ?? []), ...(now ?? [])].filter(({ state }) => state !== 'none').map(({ issueId }) => issueId));
  const issues = moments.issues.map((issue) => issue.now).filter(({ id }) => spokenOf.has(id));
  const rows = issues.slice(0, MOST.issues);
  return {
    table: {
      issueIds: rows.map(({ id }) => id),
      partyIds: shown.map(({ id }) => id),
      before: present(then ?? [], rows, names),
      after: present(now ?? [], rows, names),
    },
    leftOut: { issues: issues.length - rows.length, parties: parties.length - shown.length },
  };
}

function columnsOf(parties: readonly Party[], areNamed: boolean): readonly Party[] {
  const negotiating = parties.filter(({ role }) => role === 'principal' || role === 'mediator');
  return areNamed || negotiating.length === 0 ? parties : negotiating;
}

function present(cells: readonly ShownCell[], rows: readonly ScaledIssue[], names: CellNames): MatrixCell[] {
  return rows.flatMap((issue) => cells.filter(({ issueId }) => issueId === issue.id).map((cell) => ({ ...presentCell(cell, issue, names), spark: [] })));
}
