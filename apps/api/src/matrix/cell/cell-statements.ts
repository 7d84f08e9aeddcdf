import { isLetThrough } from '@standpoint/domain/admissible';
import type { Cell } from '@standpoint/domain/cell';
import type { NegotiationLog, Reading, StatementRevision } from '@standpoint/domain/log';
import type { RevisionKey } from '../../statements/load-statements.queries.js';

/** What the party (or the bloc it inherits from) said on the issue and the reading lets through; newest said first. */
export function speakingTo(cell: Cell, reading: Reading, log: NegotiationLog): RevisionKey[] {
  const codes = ({ positions }: StatementRevision) =>
    positions.some(
      ({ issueId, evidence }) =>
        issueId === cell.issueId && (evidence === 'observed' || reading.evidence.includes(evidence)),
    );
  return log.statements
    .filter((statement) => statement.partyId !== null && voicesOf(cell).includes(statement.partyId))
    .filter((statement) => isLetThrough(statement, reading) && codes(statement))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
}

/** Whose statements speak to the cell. */
export function voicesOf({ partyId, inheritedFrom }: Cell): string[] {
  return inheritedFrom === null ? [partyId] : [partyId, inheritedFrom];
}

function orderOf({ saidOn, statementId }: StatementRevision): string {
  return `${saidOn} ${statementId}`;
}
