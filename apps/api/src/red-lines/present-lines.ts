import type { RegisteredRedLine } from '@standpoint/contracts/red-lines';
import type { Statement } from '@standpoint/contracts/statements';
import { authorityOf } from '@standpoint/domain/authority';
import type { Coding, IndexedLog } from '@standpoint/domain/index-log';
import type { NegotiationLog } from '@standpoint/domain/log';
import { crossedBy } from '@standpoint/domain/resolve-red-lines';
import { describeRedLine, type ScaledIssue } from '../cells/present-cell.js';
import type { PresentedCells } from '../cells/present-cells.js';
import type { DrawnLine } from './drawn-lines.js';
import { testsOf } from './line-tests.js';

interface Around {
  readonly issues: readonly ScaledIssue[];
  readonly presented: PresentedCells;
  readonly codings: ReadonlyMap<string, Coding>;
  readonly log: NegotiationLog;
  readonly indexed: IndexedLog;
  /** The words of each line, as the reader may see them. */
  readonly said: readonly Statement[];
}

/** Those that stand first. */
export function presentLines(lines: readonly DrawnLine[], around: Around): RegisteredRedLine[] {
  const statementById = new Map(around.said.map((statement) => [statement.id, statement]));
  const items = lines.flatMap((drawn): RegisteredRedLine[] => {
    const issue = around.issues.find(({ id }) => id === drawn.cell.issueId);
    const statement = statementById.get(drawn.words.statementId);
    if (!issue || !statement) return [];
    const { kind, value, option } = drawn.line;
    const ended = endOf(drawn, around.log);
    return [
      {
        issueSlug: issue.slug,
        partySlug: around.presented.names.party(drawn.cell.partyId).slug,
        kind,
        label: describeRedLine(issue.scale, drawn.line),
        value,
        option,
        standing: drawn.standing,
        firstSaid: drawn.first.saidOn,
        firstStatementId: drawn.first.statementId,
        lastSaid: drawn.last.saidOn,
        lastStatementId: drawn.last.statementId,
        ended,
        speaker: statement.speaker?.name ?? null,
        authority: authorityOf(around.indexed, drawn.words),
        statementId: statement.id,
        quote: statement.quote,
        quoteKind: statement.quoteKind,
        beyond: drawn.standing ? beyondOf(drawn, around) : [],
        tests: testsOf(drawn, issue, { ...around, endedOn: ended?.on ?? null }),
      },
    ];
  });
  return items.toSorted((a, b) => Number(b.standing) - Number(a.standing));
}

function endOf({ lost }: DrawnLine, { statements }: NegotiationLog): RegisteredRedLine['ended'] {
  if (!lost?.lostBy) return null;
  const by = statements.find(({ statementId, positions }) => statementId === lost.lostTo || positions.some(({ positionId }) => positionId === lost.lostTo));
  return { how: lost.lostBy, on: by?.saidOn ?? null, statementId: by?.statementId ?? null };
}

/** Everybody whose position on the issue lies beyond the line. */
function beyondOf({ cell, line }: DrawnLine, { presented }: Around): RegisteredRedLine['beyond'] {
  const standing = cell.redLines.filter(({ kind, value, option }) => kind === line.kind && value === line.value && option === line.option);
  return presented.resolved.flatMap((other, at) => {
    const shown = presented.cells[at];
    if (!shown || other.issueId !== cell.issueId || other.state !== 'held' || crossedBy(other.value, standing).length === 0) return [];
    return [{ partySlug: shown.partySlug, label: shown.label, isProposal: shown.flags.includes('proposal'), statementId: other.origin?.statementId ?? null }];
  });
}
