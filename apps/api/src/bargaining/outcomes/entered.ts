import type { Estimate, Measure } from '@standpoint/contracts/estimates';
import type { EnteredValue } from '@standpoint/contracts/outcomes';

interface Wanted {
  readonly partyId: string;
  readonly issueId: string;
  readonly measure: Measure;
}

/** What was entered for the issue, else for all; nothing takes the place of what was not. */
export function enteredFor(estimates: readonly Estimate[], { partyId, issueId, measure }: Wanted): EnteredValue | null {
  const own = estimates.filter(({ party, measure: judged }) => party.id === partyId && judged === measure);
  const found = own.find(({ issue }) => issue?.id === issueId) ?? own.find(({ issue }) => issue === null);
  if (!found) return null;
  const { id, value, issue, recordedBy, recordedAt } = found;
  return { estimateId: id, value, isGeneral: issue === null, recordedBy, recordedAt };
}
