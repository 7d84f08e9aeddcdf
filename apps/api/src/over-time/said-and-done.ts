import type { SaidAndDone } from '@standpoint/contracts/party-profile';
import type { Cell, Origin } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import type { LoggedPosition, NegotiationLog, Reading, StatementRevision } from '@standpoint/domain/log';
import { resolveCell } from '@standpoint/domain/resolve-cell';
import { splitLog } from '@standpoint/domain/split-log';
import { valueOf } from '@standpoint/domain/value-of';
import { cellIssueOf, type ScaledIssue, shareOf } from '../cells/present-cell.js';

/** Each entry reads its cell once more, on the day of the deed. */
const LATEST = 50;

interface Deeds {
  readonly reading: Reading;
  readonly issues: readonly ScaledIssue[];
  readonly log: NegotiationLog;
  readonly party: { readonly id: string };
}

interface Deed {
  readonly issue: ScaledIssue;
  readonly statement: StatementRevision;
  readonly position: LoggedPosition;
}

/** What the party was seen to do, newest first, next to what it held on that day. */
export function saidAndDone({ reading, issues, log, party }: Deeds, cells: readonly Cell[]): SaidAndDone[] {
  const logs = splitLog(log);
  const statements = new Map(log.statements.map((statement) => [statement.statementId, statement]));
  const conduct = new Map(cells.map((cell) => [cell.issueId, cell.conduct]));
  const deeds = issues.flatMap((issue) => (conduct.get(issue.id) ?? []).flatMap((origin) => deedOf(issue, origin, statements)));
  return deeds
    .toSorted((a, b) => (a.statement.saidOn < b.statement.saidOn ? 1 : a.statement.saidOn > b.statement.saidOn ? -1 : 0))
    .slice(0, LATEST)
    .map((deed) => {
      const day = deed.statement.saidOn;
      const word = resolveCell({ ...reading, asOf: day }, cellIssueOf(deed.issue), party.id, logs(deed.issue.id, party.id));
      return presentDeed(deed, word);
    });
}

function deedOf(issue: ScaledIssue, { statementId, positionId }: Origin, statements: ReadonlyMap<string, StatementRevision>): Deed[] {
  const statement = statements.get(statementId);
  const position = statement?.positions.find((each) => each.positionId === positionId);
  return statement && position ? [{ issue, statement, position }] : [];
}

function presentDeed({ issue: { id, scale }, statement, position }: Deed, word: Cell): SaidAndDone {
  const done = valueOf(position);
  const said = word.state === 'held' ? word.value : null;
  const [doneLabel, saidLabel] = [done, said].map((value) => (value === null ? '' : describeValue(scale, value)));
  return {
    issueId: id,
    day: statement.saidOn,
    done: { label: doneLabel ?? '', share: shareOf(scale, done), statementId: statement.statementId },
    said: said && { label: saidLabel ?? '', share: shareOf(scale, said), saidOn: word.saidOn, statementId: word.origin?.statementId ?? null },
    differs: done === null || said === null ? null : doneLabel !== saidLabel,
  };
}
