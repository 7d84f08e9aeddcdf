import { DEFAULT_GAP_OPTIONS } from './gap.js';
import type { GapIssue, GapMatrix, GapOptions } from './gap.js';
import type { NegotiationLog, Reading } from './log.js';

/** Every pair of the given parties with its aggregate gap. */
export function gapMatrix(
  reading: Reading,
  issues: readonly GapIssue[],
  partyIds: readonly string[],
  log: NegotiationLog,
  options: GapOptions = DEFAULT_GAP_OPTIONS,
): GapMatrix {
  throw new Error(`not yet written: ${reading.asOf} ${issues.length} ${partyIds.length} ${log.statements.length} ${options.metric}`);
}
