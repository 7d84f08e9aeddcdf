import type { Candidate } from './cell.js';
import type { CellEvidence, Coding } from './index-log.js';
import { neverCandidates, toCandidate } from './list-candidates.js';
import type { Loss } from './list-candidates.js';
import { FACETS } from './vocabulary.js';
import type { Facet } from './vocabulary.js';

/** Candidates of one facet in order, each with what decided against it. */
export type Losses = readonly (readonly [Coding, Loss | null])[];

/**
 * The answer to "why this value?": every candidate per facet, in order, and why each lost.
 *
 *     per facet: those that stood for it, then conduct, then what is in review
 *
 * - Units: none.
 * - Range: rank counts from 1 within each facet; facets in the order value, range, red line, salience.
 * - Empty: an empty list.
 * - Errors: none.
 * - Source: PRODUCT §3.
 * - Example: a value in force and an expired one → value 1 won, value 2 expired
 */
export function explainCell(lossesByFacet: Readonly<Record<Facet, Losses>>, evidence: CellEvidence): Candidate[] {
  return FACETS.flatMap((facet) =>
    [...lossesByFacet[facet], ...neverCandidates(evidence, facet)].map(([coding, loss], index) =>
      toCandidate(coding, facet, index + 1, loss),
    ),
  );
}
