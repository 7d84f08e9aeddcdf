import { aggregateGap } from './aggregate-gap.js';
import { alteredReadings } from './altered-readings.js';
import type { CellNumbers } from './cell.js';
import { DEFAULT_GAP_OPTIONS } from './gap.js';
import type { AggregateGap, AlteredGap, GapExplanation, GapIssue, GapOptions } from './gap.js';
import { gapPairs } from './gap-matrix.js';
import type { NegotiationLog, Reading } from './log.js';
import { resolveMatrix } from './resolve-matrix.js';
import { spacingSensitivity } from './spacing-sensitivity.js';

const SPACING_DRAWS = 1_000;

/** Any fixed number: the same question always gets the same answer. */
const SPACING_SEED = 2026;

/** One pair, and the parties among whose pairs it is ranked, with the cells of them all. */
export interface PairAmong {
  readonly partyA: string;
  readonly partyB: string;
  readonly amongPartyIds: readonly string[];
  readonly cells: readonly CellNumbers[];
}

/**
 * One gap term by term, with what its number depends on.
 *
 *     the aggregate; then the same
 *       without reported and inferred evidence, without untested conditions    (the cell rule run again)
 *       with equal weights, with salience weights (the weighting asked for; the mean where equal was asked for)
 *       over 1,000 seeded random monotone spacings of the ordinal levels
 *
 * Of the log it needs what can speak to the cells of the two.
 *
 * - Units: pure numbers, shares of the scale.
 * - Range: [0, 1].
 * - Empty: every altered gap may be null; `spacing` is null where the pair has no gap.
 * - Errors: as `gapMatrix`; RangeError if the two parties are one.
 * - Source: MATHS §3, "Sensitivity".
 * - Example: a pair known only by hearsay → `withoutReportedAndInferred.gap` null
 */
export function explainGap(
  reading: Reading,
  issues: readonly GapIssue[],
  { partyA, partyB, amongPartyIds, cells }: PairAmong,
  log: NegotiationLog,
  options: GapOptions = DEFAULT_GAP_OPTIONS,
): GapExplanation {
  if (partyA === partyB) throw new RangeError(`a gap needs two parties, got ${partyA} twice`);
  const inGap = issues.filter((issue) => issue.inGap);
  const both = [partyA, partyB];
  const among = [...new Set([...both, ...amongPartyIds])];
  const pair = aggregateGap(inGap, partyA, partyB, cells, options);

  const under = (altered: Reading) =>
    toAltered(aggregateGap(inGap, partyA, partyB, resolveMatrix(altered, inGap, both, log), options));
  const { withoutReportedAndInferred, withoutUntestedConditions } = alteredReadings(reading);
  const weighted = (weighting: GapOptions['weighting']) =>
    toAltered(aggregateGap(inGap, partyA, partyB, cells, { ...options, weighting }));
  return {
    options,
    pair,
    sensitivity: {
      withoutReportedAndInferred: under(withoutReportedAndInferred),
      withoutUntestedConditions: under(withoutUntestedConditions),
      equalWeights: weighted('equal'),
      salienceWeights: weighted(options.weighting === 'equal' ? 'mean' : options.weighting),
      spacing: spacingSensitivity(inGap, cells, pair, gapPairs(inGap, among, cells, options), {
        metric: options.metric,
        draws: SPACING_DRAWS,
        seed: SPACING_SEED,
      }),
    },
  };
}

function toAltered({ gap, coverage, issuesKnown }: AggregateGap): AlteredGap {
  return { gap, coverage, issuesKnown };
}
