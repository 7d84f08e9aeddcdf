import { DEFAULT_GAP_OPTIONS } from './gap.js';
import type { GapExplanation, GapIssue, GapOptions } from './gap.js';
import type { NegotiationLog, Reading } from './log.js';

/** One pair, and the parties among whose pairs it is ranked (the pair's own two included). */
export interface PairAmong {
  readonly partyA: string;
  readonly partyB: string;
  readonly amongPartyIds: readonly string[];
}

/** One pair term by term, with what its number depends on. */
export function explainGap(
  reading: Reading,
  issues: readonly GapIssue[],
  pair: PairAmong,
  log: NegotiationLog,
  options: GapOptions = DEFAULT_GAP_OPTIONS,
): GapExplanation {
  throw new Error(`not yet written: ${reading.asOf} ${issues.length} ${pair.partyA} ${log.statements.length} ${options.metric}`);
}
