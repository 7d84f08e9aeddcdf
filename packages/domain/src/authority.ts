import { isValidOn } from './admissible.js';
import type { IndexedLog } from './index-log.js';
import type { StatementRevision } from './log.js';
import { AUTHORITIES } from './vocabulary.js';
import type { Authority } from './vocabulary.js';

/**
 * What a statement's speaker could say for the party on the day of the statement, as known at the reading instant.
 *
 *     decides > negotiates > speaks for > other; of several the highest
 *
 * - Units: none.
 * - Range: one of the authority words.
 * - Empty: no speaker (a communiqué) = speaks for; an unknown speaker, or one with no authority on record = other.
 * - Errors: none.
 * - Source: PRODUCT §3, "Who wins" (5).
 * - Example: an envoy who became minister on 2026-01-15 → as envoy for a statement of 2026-01-14
 */
export function authorityOf(log: IndexedLog, statement: StatementRevision): Authority {
  if (statement.speakerId === null) return 'speaks for';
  if (statement.speakerKind === 'unknown') return 'other';

  const held = (log.authoritiesBySpeaker.get(statement.speakerId) ?? []).filter(
    (authority) => authority.partyId === statement.partyId && isValidOn(authority, statement.saidOn),
  );
  return AUTHORITIES.find((authority) => held.some((row) => row.authority === authority)) ?? 'other';
}
