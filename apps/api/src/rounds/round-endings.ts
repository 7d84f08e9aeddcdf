import { indexLog } from '@standpoint/domain/index-log';
import { resolveIndexedCell } from '@standpoint/domain/resolve-cell';
import { cellIssueOf } from '../cells/present-cell.js';
import { selectLog } from '../cells/select-log.js';
import type { CellKey } from '../cells/segments/segment-content.js';
import { withBlocs } from '../cells/with-blocs.js';
import type { FoundChange } from '../compare/find-changes.js';
import type { ShownMoments } from '../compare/open-moments.js';
import type { TenantTx } from '../db/tenant-tx.js';

/** Of what ended between the two days, the statement that took it back; null where nobody's words did. */
export type Endings = ReadonlyMap<FoundChange, string | null>;

/** A cell does not show what took back its value: the log of these cells alone does. */
export async function readEndings(tx: TenantTx, changes: readonly FoundChange[], { later }: ShownMoments): Promise<Endings> {
  const ended = [...new Set(changes)].filter(({ kind }) => kind === 'ended');
  if (ended.length === 0) return new Map();
  const cells = ended.flatMap(({ after: { issueId, partyId } }): CellKey[] =>
    withBlocs(later.parties.filter(({ id }) => id === partyId)).map((id) => ({ issueId, partyId: id })),
  );
  const log = indexLog(later.reading, await selectLog(tx, later.negotiation.id, { ...later.reading, cells }));
  return new Map(
    ended.map((change) => {
      const { why } = resolveIndexedCell(log, cellIssueOf(change.issue.after), change.after.partyId);
      const lost = why.find(({ positionId, facet }) => facet === 'value' && positionId === change.before.origin?.positionId);
      return [change, lost?.lostTo ?? null];
    }),
  );
}
