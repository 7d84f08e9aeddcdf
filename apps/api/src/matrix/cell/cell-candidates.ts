import type { CellCandidate } from '@standpoint/contracts/cells';
import type { Position } from '@standpoint/contracts/positions';
import type { Statement } from '@standpoint/contracts/statements';
import type { Candidate } from '@standpoint/domain/cell';
import { describeValue } from '@standpoint/domain/describe-value';
import type { Scale } from '@standpoint/domain/scale';
import type { Facet } from '@standpoint/domain/vocabulary';
import { describeRedLine } from '../../cells/present-cell.js';
import type { OpenCell } from './open-cell.js';

/** The answer to "why this value?", each candidate with what it says and who said it. */
export function presentCandidates({ cell, issue, log }: OpenCell, statements: readonly Statement[]): CellCandidate[] {
  const statementsById = new Map(statements.map((statement) => [statement.id, statement]));
  const statementOfPosition = new Map(
    log.statements.flatMap(({ statementId, positions }) =>
      positions.map(({ positionId }) => [positionId, statementId] as const),
    ),
  );
  return cell.why.flatMap((candidate) => {
    const statement = statementsById.get(candidate.statementId);
    const position = statement?.positions.find(({ id }) => id === candidate.positionId);
    if (!statement || !position) return [];
    return {
      ...decisionOf(candidate, statementOfPosition),
      label: labelOf(candidate.facet, position, issue.scale),
      saidOn: statement.saidOn,
      speaker: statement.speaker,
      evidence: position.evidence,
      quote: statement.quote,
      quoteKind: statement.quoteKind,
    };
  });
}

function decisionOf(
  { statementId, revision, positionId, facet, rank, won, lostBy, lostTo }: Candidate,
  statementOfPosition: ReadonlyMap<string, string>,
) {
  // Links decide as statements, winners and red lines as positions: a reader wants the statement either way.
  const decidedBy = lostTo === null ? null : (statementOfPosition.get(lostTo) ?? lostTo);
  return { statementId, revision, positionId, facet, rank, won, lostBy, lostTo: decidedBy };
}

function labelOf(facet: Facet, position: Position, scale: Scale): string {
  const { low, high, salience } = position;
  switch (facet) {
    case 'value':
      return position.label || (position.kind ?? '');
    case 'range':
      return low === null || high === null ? '' : describeValue(scale, { kind: 'interval', low, high });
    case 'red line':
      return position.redLines.map((line) => `${line.kind} ${describeRedLine(scale, line)}`).join('; ');
    case 'salience':
      return String(salience ?? '');
  }
}
