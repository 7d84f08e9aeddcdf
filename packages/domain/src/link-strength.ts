import type { Reading, StatementRevision } from './log.js';
import type { Evidence, LinkType } from './vocabulary.js';

/** Who said something, and on what evidence we have it. */
export interface Voice {
  readonly partyId: string | null;
  readonly reporterPartyId: string | null;
  readonly evidence: Evidence;
}

const STRENGTH: Record<Evidence, number> = { stated: 3, leaked: 2, reported: 2, inferred: 1, observed: 0 };

/**
 * On what evidence a statement is a link: its own, coded or not.
 *
 *     the statement's evidence, if the reader lets it through
 *
 * - Units: none.
 * - Range: one of the evidence words.
 * - Empty: null if the reader does not let it through: the link then has no effect.
 * - Errors: none.
 * - Source: PRODUCT §3, "Links … are themselves admissible statements".
 * - Example: observed conduct under the default reading → null
 */
export function linkEvidence({ evidence }: StatementRevision, reading: Reading): Evidence | null {
  return reading.evidence.includes(evidence) ? evidence : null;
}

/**
 * Whether a link of this type, said by one voice, ends what another voice said.
 *
 *     withdraws, walks back: the same party on evidence at least as strong (stated > leaked = reported > inferred);
 *                            or, stated, the party that told a reported, leaked, inferred or observed thing
 *     denies:                the same party, stated, and only what is reported, leaked or inferred
 *
 * So only a party's own stated link ends its stated position, hearsay ends hearsay, and who told something may take it back.
 * A denial by the same party ends a report whoever is said to have spoken; a stated position is never ended by a denial.
 *
 * - Units: none.
 * - Range: true or false; false for every other type.
 * - Empty: commentary (no party) ends nothing.
 * - Errors: none.
 * - Source: PRODUCT §3, "Links".
 * - Example: Peskov (stated) denies what Putin is reported to have offered → true
 */
export function mayEnd(type: LinkType, by: Voice, target: Voice): boolean {
  if (by.partyId === null) return false;
  const own = by.partyId === target.partyId;
  if (type === 'denies') {
    return own && by.evidence === 'stated' && target.evidence !== 'stated' && target.evidence !== 'observed';
  }
  if (type !== 'withdraws' && type !== 'walks back') return false;

  const told = by.partyId === target.reporterPartyId && by.evidence === 'stated' && target.evidence !== 'stated';
  return told || (own && target.evidence !== 'observed' && STRENGTH[by.evidence] >= STRENGTH[target.evidence]);
}

/**
 * Whether a reaffirmation by one voice renews the age of what another voice said.
 *
 *     the same party, on evidence at least as strong
 *
 * - Units: none.
 * - Range: true or false.
 * - Empty: commentary (no party) renews nothing.
 * - Errors: none.
 * - Source: PRODUCT §3, "Links": `reaffirms` renews the target's age even without a coding.
 * - Example: a reported reaffirmation of a stated position → false
 */
export function mayRenew(by: Voice, target: Voice): boolean {
  return by.partyId !== null && by.partyId === target.partyId && STRENGTH[by.evidence] >= STRENGTH[target.evidence];
}
