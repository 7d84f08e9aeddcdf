import type { ExplainedInput, ExplainedNumber } from '@standpoint/contracts/explain';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { alteredReadings } from '@standpoint/domain/altered-readings';
import type { NegotiationLog, Reading } from '@standpoint/domain/log';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import { cellIssueOf, type ScaledIssue } from '../cells/present-cell.js';

export interface CoverageQuestion {
  readonly reading: Reading;
  readonly issues: readonly ScaledIssue[];
  readonly partyIds: readonly string[];
  readonly log: NegotiationLog;
  /** The same cells, as the answer shows them. */
  readonly cells: readonly MatrixCell[];
}

/** How many cells are filled, issue by issue, and which are not. */
export function explainCoverage({ cells, ...question }: CoverageQuestion): ExplainedNumber {
  const filled = cells.filter(isFilled);
  const { withoutReportedAndInferred, withoutUntestedConditions } = alteredReadings(question.reading);
  const line = (name: ExplainedNumber['sensitivity'][number]['name'], reading: Reading) => {
    const count = filledUnder(reading, question);
    return { name, value: count, n: count };
  };
  return {
    key: 'coverage',
    measure: 'coverage',
    issueSlug: null,
    parties: [],
    value: filled.length,
    unit: 'cells',
    formula: 'Σ cells with a position',
    terms: question.issues.map(({ id, slug }) => {
      const row = cells.filter(({ issueId }) => issueId === id);
      const held = row.filter(isFilled).length;
      return { what: 'issue', issueSlug: slug, partySlug: null, name: null, worked: `${held} / ${row.length}`, part: held };
    }),
    inputs: filled.map(({ issueSlug, partySlug, label, share, saidOn, saidFrom, evidence, statementId }): ExplainedInput => ({
      issueSlug, partySlug, moment: null, label, share, saidOn, saidFrom, evidence, statementId,
    })),
    n: filled.length,
    of: cells.length,
    missing: cells.filter((cell) => !isFilled(cell)).map(({ issueSlug, partySlug }) => ({ issueSlug, partySlug })),
    bounds: null,
    sensitivity: [line('without reported and inferred', withoutReportedAndInferred), line('without untested conditions', withoutUntestedConditions)],
    spacing: null,
  };
}

function isFilled({ state }: Pick<MatrixCell, 'state'>): boolean {
  return state === 'held';
}

function filledUnder(reading: Reading, { issues, partyIds, log }: Omit<CoverageQuestion, 'cells'>): number {
  return resolveMatrix(reading, issues.map(cellIssueOf), partyIds, log).filter(({ state }) => state === 'held').length;
}
