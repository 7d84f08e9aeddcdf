import type { Estimate, Measure } from '@standpoint/contracts/estimates';
import type { EnteredValue } from '@standpoint/contracts/outcomes';

interface Wanted {
  readonly partyId: string;
  readonly issueId: string;
  readonly measure: Measure;
}

export type EnteredFor = (wanted: Wanted) => EnteredValue | null;

/** What was entered for the issue, else for all; nothing takes the place of what was not. */
export function enteredIn(estimates: readonly Estimate[]): EnteredFor {
  const keyOf = (partyId: string, issueId: string | null, measure: Measure) => [partyId, issueId ?? '', measure].join(' ');
  const byKey = new Map(estimates.map((estimate) => [keyOf(estimate.party.id, estimate.issue?.id ?? null, estimate.measure), estimate]));
  return ({ partyId, issueId, measure }) => {
    const found = byKey.get(keyOf(partyId, issueId, measure)) ?? byKey.get(keyOf(partyId, null, measure));
    if (!found) return null;
    const { id, value, issue, recordedBy, recordedAt } = found;
    return { estimateId: id, value, isGeneral: issue === null, recordedBy, recordedAt };
  };
}
