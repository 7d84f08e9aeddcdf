import type { Reading } from './log.js';

/** The readings beside which every aggregate is held. */
export interface AlteredReadings {
  readonly withoutReportedAndInferred: Reading;
  readonly withoutUntestedConditions: Reading;
}

/**
 * The same question asked more strictly: what a number would be without hearsay, and without what hangs on a condition.
 *
 *     evidence less reported and inferred;   untested conditions left out
 *
 * - Units: not applicable.
 * - Range: two readings.
 * - Empty: a reading that lets through nothing else is left with no evidence.
 * - Errors: none.
 * - Source: MATHS §3, "Sensitivity".
 * - Example: stated, reported → stated
 */
export function alteredReadings(reading: Reading): AlteredReadings {
  return {
    withoutReportedAndInferred: {
      ...reading,
      evidence: reading.evidence.filter((evidence) => evidence !== 'reported' && evidence !== 'inferred'),
    },
    withoutUntestedConditions: { ...reading, countUntestedConditions: false },
  };
}
