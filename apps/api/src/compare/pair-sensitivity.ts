import type { ExplainedNumber } from '@standpoint/contracts/explain';
import { alteredReadings } from '@standpoint/domain/altered-readings';
import type { Cell } from '@standpoint/domain/cell';
import { DEFAULT_GAP_OPTIONS } from '@standpoint/domain/gap';
import type { Reading } from '@standpoint/domain/log';
import { changeSpacing } from '@standpoint/domain/movement/change-spacing';
import type { GapChange } from '@standpoint/domain/movement/gap-change';
import { resolveMatrix } from '@standpoint/domain/resolve-matrix';
import { cellIssueOf } from '../cells/present-cell.js';
import { rounded } from '../gaps/percent.js';
import { countedIssues, findPairChanges } from './compare-pairs.js';
import type { Moments } from './open-moments.js';

const SPACINGS = { draws: 1_000, seed: 2026 };

export type PairSensitivity = Pick<ExplainedNumber, 'sensitivity' | 'spacing'>;

/** What each change of a gap would be when read in another way. */
export function sensitivityOf(moments: Moments, pairs: readonly GapChange[]): PairSensitivity[] {
  const { withoutReportedAndInferred, withoutUntestedConditions } = alteredReadings(moments.later.reading);
  const lines = [
    ['without reported and inferred', findPairChanges(readAgain(moments, withoutReportedAndInferred))],
    ['without untested conditions', findPairChanges(readAgain(moments, withoutUntestedConditions))],
    ['salience weights', findPairChanges(moments, { ...DEFAULT_GAP_OPTIONS, weighting: 'mean' })],
  ] as const;
  const keyOf = ({ partyA, partyB }: GapChange) => `${partyA} ${partyB}`;
  const byKey = lines.map(([name, found]) => [name, new Map(found.map((change) => [keyOf(change), change]))] as const);
  return pairs.map((pair) => ({
    sensitivity: byKey.map(([name, found]) => {
      const same = found.get(keyOf(pair));
      return { name, value: same ? rounded((same.after - same.before) * 100) : null, n: same?.issuesCompared ?? 0 };
    }),
    spacing: spacingOf(moments, pair),
  }));
}

function readAgain({ issues, partyIds, standing, earlier, later, ...moments }: Moments, reading: Reading): Moments {
  const cellsOf = (asOf: string): readonly Cell[] => resolveMatrix({ ...reading, asOf }, issues.map(({ now }) => cellIssueOf(now)), partyIds, standing);
  return { ...moments, issues, partyIds, standing, earlier, later, thenAsKnownNow: cellsOf(earlier.reading.asOf), now: cellsOf(later.reading.asOf) };
}

function spacingOf(moments: Moments, { earlier, later }: GapChange): ExplainedNumber['spacing'] {
  const cells = { before: moments.thenAsKnownNow, after: moments.now };
  const band = changeSpacing(countedIssues(moments), { cells, before: earlier, after: later }, SPACINGS);
  return band && { low: rounded(band.low * 100), high: rounded(band.high * 100), draws: SPACINGS.draws };
}
