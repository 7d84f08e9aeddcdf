import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Cell } from '@standpoint/domain/cell';
import type { CellIssue, NegotiationLog, Reading } from '@standpoint/domain/log';
import type { Scale } from '@standpoint/domain/scale';
import type { CellLogs } from '@standpoint/domain/split-log';
import { valueOf } from '@standpoint/domain/value-of';
import { valueSeries, type ValueStep } from '@standpoint/domain/value-series';
import { shareOf } from './present-cell.js';

/** Twelve steps fit in a cell; on a long quarrel what lies further back is not looked for. */
export const LINE_LIMITS = { changes: 12, days: 40 };

/** The last changes of a cell's value; one value alone makes no line. */
export function sparkOf(reading: Reading, issue: CellIssue, cell: Cell, logs: CellLogs): MatrixCell['spark'] {
  if (issue.scale.kind === 'nominal' || cell.statementCount < 2) return [];
  const log = logs(issue.issueId, cell.partyId);
  if (sharesIn(log, issue).size < 2) return [];
  return presentLine(issue.scale, valueSeries({ reading, issue, partyId: cell.partyId, log }, LINE_LIMITS));
}

/** The same from changes that are known already. */
export function presentLine(scale: Scale, steps: readonly ValueStep[]): MatrixCell['spark'] {
  const spark = steps.map(({ from, value }) => ({ on: from, share: shareOf(scale, value) }));
  return distinctShares(spark.map(({ share }) => share)).size < 2 ? [] : spark;
}

function sharesIn({ statements }: NegotiationLog, { issueId, scale }: CellIssue): Set<number> {
  const codings = statements.flatMap(({ positions }) => positions.filter((position) => position.issueId === issueId));
  return distinctShares(codings.map((position) => shareOf(scale, valueOf(position))));
}

function distinctShares(shares: readonly (number | null)[]): Set<number> {
  return new Set(shares.filter((share) => share !== null));
}
