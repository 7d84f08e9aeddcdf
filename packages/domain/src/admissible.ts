import type { Instant, LoggedPosition, Reading, Recorded, StatementRevision, Valid } from './log.js';
import { MARKINGS } from './vocabulary.js';

/**
 * Whether a revision was known at an instant.
 *
 *     known = recordedAt ≤ K < closedAt;   K = null (now): not closed
 *
 * - Units: instants.
 * - Range: true or false.
 * - Empty: `closedAt` null is a revision that is still open.
 * - Errors: none.
 * - Source: PRODUCT §3, "Admissible".
 * - Example: recorded 09:00, closed 10:00 → known at 09:00, not at 10:00
 */
export function isKnown(revision: Recorded, knownAt: Instant | null): boolean {
  if (knownAt === null) return revision.closedAt === null;
  return revision.recordedAt <= knownAt && (revision.closedAt === null || knownAt < revision.closedAt);
}

/**
 * Whether something dated holds on a day, both ends included.
 *
 *     valid = validFrom ≤ day ≤ validUntil
 *
 * - Units: days.
 * - Range: true or false.
 * - Empty: an open end holds for ever.
 * - Errors: none.
 * - Source: PRODUCT §3, "Live".
 * - Example: until 2026-02-01 → valid on 2026-02-01, not on 2026-02-02
 */
export function isValidOn(dated: Valid, day: string): boolean {
  return (dated.validFrom === null || dated.validFrom <= day) && (dated.validUntil === null || day <= dated.validUntil);
}

/**
 * Whether a reading lets a statement through, before anything is derived. Its status is looked at apart: only published revisions
 * count, those in review give a flag.
 *
 *     known at K, said on ≤ V, channel chosen, marking ≤ clearance
 *
 * - Units: none.
 * - Range: true or false.
 * - Empty: not applicable.
 * - Errors: none.
 * - Source: PRODUCT §3, "Admissible".
 * - Example: said on 2026-01-31 → let through as of 2026-01-31, not as of 2026-01-30
 */
export function isLetThrough(statement: StatementRevision, reading: Reading): boolean {
  return (
    isKnown(statement, reading.knownAt) &&
    statement.saidOn <= reading.asOf &&
    reading.channels.includes(statement.channel) &&
    MARKINGS.indexOf(statement.marking) <= MARKINGS.indexOf(reading.clearance)
  );
}

/**
 * Whether a coding may be a position under a reading. Conduct never is.
 *
 *     evidence chosen by the reader, and not observed
 *
 * - Units: none.
 * - Range: true or false.
 * - Empty: not applicable.
 * - Errors: none.
 * - Source: PRODUCT §3, "Admissible".
 * - Example: observed → false, whatever the reader chose
 */
export function mayBePosition(position: LoggedPosition, reading: Reading): boolean {
  return position.evidence !== 'observed' && reading.evidence.includes(position.evidence);
}
