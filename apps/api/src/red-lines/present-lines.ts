import type { RegisteredRedLine } from '@standpoint/contracts/red-lines';
import type { Statement } from '@standpoint/contracts/statements';
import { describeRedLine } from '../cells/present-cell.js';
import type { FoundLine } from './find-lines.js';

/** In their words as the reader may see them. */
export function presentLines(lines: readonly FoundLine[], said: readonly Statement[]): RegisteredRedLine[] {
  const statementById = new Map(said.map((statement) => [statement.id, statement]));
  return lines.flatMap(({ issue, line, first, last, words, ...found }): RegisteredRedLine[] => {
    const statement = statementById.get(words.statementId);
    if (!statement) return [];
    const { kind, value, option } = line;
    return [
      {
        issueSlug: issue.slug,
        partySlug: found.partySlug,
        kind,
        label: describeRedLine(issue.scale, line),
        value,
        option,
        standing: found.standing,
        firstSaid: first.saidOn,
        firstStatementId: first.statementId,
        lastSaid: last.saidOn,
        lastStatementId: last.statementId,
        ended: found.ended,
        speaker: statement.speaker?.name ?? null,
        authority: found.authority,
        statementId: statement.id,
        quote: statement.quote,
        quoteKind: statement.quoteKind,
        beyond: found.beyond,
        tests: found.tests,
      },
    ];
  });
}
