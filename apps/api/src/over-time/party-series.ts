import { type CellStep, cellSeries, seriesStart } from '@standpoint/domain/cell-series';
import type { NegotiationLog, Reading } from '@standpoint/domain/log';
import { splitLog } from '@standpoint/domain/split-log';
import { cellIssueOf, type ScaledIssue } from '../cells/present-cell.js';

/** A step costs the statements of its cell, a series their square: so many statements are read again in one answer, shared among parties. */
const READ_AGAIN = 400_000;

interface SeriesQuestion {
  readonly reading: Reading;
  readonly issue: ScaledIssue;
  readonly partyIds: readonly string[];
  readonly log: NegotiationLog;
}

interface FoundSeries {
  readonly partyId: string;
  readonly since: string | null;
  readonly steps: readonly CellStep[];
}

/** Where each party stood, as far back as there are days for: of a cell that much was said about, the latest ones. */
export function seriesOfParties({ reading, issue, partyIds, log }: SeriesQuestion, from: string | null): FoundSeries[] {
  const logs = splitLog(log);
  const share = READ_AGAIN / Math.max(1, partyIds.length);
  return partyIds.map((partyId) => {
    const own = logs(issue.id, partyId);
    const question = { reading, issue: cellIssueOf(issue), partyId, log: own };
    const span = { from, days: Math.max(1, Math.floor(share / Math.max(1, own.statements.length))) };
    return { partyId, since: seriesStart(question, span), steps: cellSeries(question, span) };
  });
}
