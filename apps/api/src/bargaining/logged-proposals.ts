import type { LoggedProposal } from '@standpoint/contracts/bargaining';
import type { Statement } from '@standpoint/contracts/statements';
import type { CellValue } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import type { StatementRevision } from '@standpoint/domain/log';
import { valueOf } from '@standpoint/domain/value-of';
import type { ScaledIssue } from '../cells/present-cell.js';
import type { Table } from './table.js';

/** A statement in which a mediator proposes, and what it codes on the issues at hand. */
export interface Proposing {
  readonly statement: StatementRevision;
  readonly values: readonly { readonly issue: ScaledIssue; readonly value: CellValue; readonly stands: boolean }[];
}

/** Every point and option that a mediator proposed, by the statement that proposed it: the latest first. What the reader may not see is no candidate. */
export function proposingIn({ opened, issues, choices, presented, log }: Table): Proposing[] {
  const mediators = new Set(opened.seated.filter(({ role }) => role === 'mediator').map(({ id }) => id));
  const wonByPosition = new Map(
    presented.resolved
      .filter(({ partyId, inheritedFrom }) => mediators.has(partyId) && inheritedFrom === null)
      .flatMap(({ why }) => why)
      .filter(({ facet, lostBy }) => facet === 'value' && lostBy !== 'not published' && lostBy !== 'observed conduct')
      .map(({ positionId, won }) => [positionId, won]),
  );
  return log.statements
    .filter(({ kind }) => kind === 'proposal')
    .map((statement): Proposing => ({
      statement,
      values: statement.positions.flatMap((position) => {
        const issue = [...issues, ...choices].find(({ id }) => id === position.issueId);
        const stands = wonByPosition.get(position.positionId);
        const value = valueOf(position);
        return issue && stands !== undefined && value !== null && value.kind !== 'interval' ? [{ issue, value, stands }] : [];
      }),
    }))
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => (a.statement.saidOn > b.statement.saidOn ? -1 : a.statement.saidOn < b.statement.saidOn ? 1 : 0));
}

/** In the words of the statement, as the reader may see it. */
export function presentProposals(proposing: readonly Proposing[], said: readonly Statement[], { presented }: Table): LoggedProposal[] {
  return proposing.flatMap(({ statement: { statementId, saidOn, partyId }, values }) => {
    const words = said.find(({ id }) => id === statementId);
    if (!words || partyId === null) return [];
    return {
      partySlug: presented.names.party(partyId).slug,
      statementId,
      saidOn,
      speaker: words.speaker?.name ?? null,
      quote: words.quote,
      quoteKind: words.quoteKind,
      values: values.map(({ issue, value, stands }) => ({
        issueSlug: issue.slug,
        value: value.kind === 'point' ? value.value : null,
        option: value.kind === 'option' ? value.option : null,
        label: describeValue(issue.scale, value),
        stands,
      })),
    };
  });
}
