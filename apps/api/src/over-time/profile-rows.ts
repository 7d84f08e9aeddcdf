import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Disagreement, ProfileRow } from '@standpoint/contracts/party-profile';
import type { ShownCell } from '@standpoint/domain/cell-segments';
import { describeValue } from '@standpoint/domain/describe-value';
import { normalise } from '@standpoint/domain/normalise';
import type { CellNames } from '../cells/cell-names.js';
import { groupedBy } from '../cells/grouped-by.js';
import { type ScaledIssue, shareOf } from '../cells/present-cell.js';

/** One row an issue: the party's cell, and of `resolved` those of the others that hold something. */
export function presentRows(issues: readonly ScaledIssue[], cells: readonly MatrixCell[], resolved: readonly ShownCell[]): ProfileRow[] {
  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  const rows = groupedBy(resolved, ({ issueId }) => issueId);
  return cells.flatMap((cell) => {
    const issue = issueById.get(cell.issueId);
    if (!issue) return [];
    const others = (rows.get(issue.id) ?? []).filter(({ partyId }) => partyId !== cell.partyId);
    return { issueId: issue.id, cell, accepts: acceptsOf(issue, cell), others: others.flatMap((other) => otherOf(issue, other)) };
  });
}

function acceptsOf({ scale }: ScaledIssue, { state, kind, low, high }: MatrixCell): ProfileRow['accepts'] {
  if (state !== 'held' || kind === 'interval' || low === null || high === null || scale.kind === 'nominal') return null;
  const [lowest, highest] = [normalise(scale, low), normalise(scale, high)];
  return lowest === null || highest === null ? null : { low: lowest, high: highest };
}

function otherOf({ scale }: ScaledIssue, { state, partyId, value }: ShownCell): ProfileRow['others'] {
  if (state !== 'held' || value === null) return [];
  return [{ partyId, label: describeValue(scale, value), share: shareOf(scale, value) }];
}

/** Of each contested cell who says what. */
export function presentDisagreements(issues: readonly ScaledIssue[], resolved: readonly ShownCell[], names: CellNames): Disagreement[] {
  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  const contested = resolved.filter(({ contest }) => contest.length > 0);
  return contested.flatMap((cell) => {
    const scale = issueById.get(cell.issueId)?.scale;
    if (!scale) return [];
    return {
      issueId: cell.issueId,
      voices: cell.contest.map((voice) => ({
        speaker: names.voice(voice, cell),
        label: describeValue(scale, voice.value),
        share: shareOf(scale, voice.value),
        saidOn: voice.saidOn,
        statementId: voice.statementId,
      })),
    };
  });
}
