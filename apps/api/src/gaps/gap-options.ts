import type { GapSearch } from '@standpoint/contracts/gap-search';
import { DEFAULT_GAP_OPTIONS, type GapIssue, type GapOptions } from '@standpoint/domain/gap';
import { cellIssueOf, type ScaledIssue } from '../cells/present-cell.js';

export function gapOptionsOf({ weight, measure, nominal }: Partial<GapSearch>): GapOptions {
  return {
    ...DEFAULT_GAP_OPTIONS,
    weighting: weight ?? DEFAULT_GAP_OPTIONS.weighting,
    metric: measure ?? DEFAULT_GAP_OPTIONS.metric,
    includeNominal: nominal === 'true',
  };
}

/** The options as the answer repeats them. */
export function optionsEcho({ weighting, metric, includeNominal }: GapOptions) {
  return { weight: weighting, measure: metric, nominal: includeNominal };
}

export function gapIssueOf(issue: ScaledIssue): GapIssue {
  return { ...cellIssueOf(issue), inGap: issue.inGap };
}
