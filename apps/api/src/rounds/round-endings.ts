import type { LostBy, Origin } from '@standpoint/domain/cell';
import { indexLog } from '@standpoint/domain/index-log';
import { limitChanges } from '@standpoint/domain/movement/cell-content';
import { resolveIndexedCell } from '@standpoint/domain/resolve-cell';
import type { Facet } from '@standpoint/domain/vocabulary';
import { cellIssueOf } from '../cells/present-cell.js';
import { selectLog } from '../cells/select-log.js';
import type { CellKey } from '../cells/segments/segment-content.js';
import { withBlocs } from '../cells/with-blocs.js';
import type { FoundChange } from '../compare/find-changes.js';
import type { ShownMoments } from '../compare/open-moments.js';
import type { TenantTx } from '../db/tenant-tx.js';

/** Of what a cell held before and holds no more, the statements that took it back; none where nobody's words did. */
export type Endings = ReadonlyMap<FoundChange, readonly string[]>;

const TAKEN_BACK: readonly (LostBy | null)[] = ['withdrawn', 'walked back', 'denied by its party'];

/** A cell does not show what took back what it held: the log of these cells alone does. */
export async function readEndings(tx: TenantTx, changes: readonly FoundChange[], { later }: ShownMoments): Promise<Endings> {
  const ended = [...new Set(changes)].flatMap((change) => {
    const gone = goneIn(change);
    return gone.length === 0 ? [] : { change, gone };
  });
  if (ended.length === 0) return new Map();
  const cells = ended.flatMap(({ change: { after: { issueId, partyId } } }): CellKey[] =>
    withBlocs(later.parties.filter(({ id }) => id === partyId)).map((id) => ({ issueId, partyId: id })),
  );
  const log = indexLog(later.reading, await selectLog(tx, later.negotiation.id, { ...later.reading, cells }));
  return new Map(
    ended.map(({ change, gone }) => {
      const { why } = resolveIndexedCell(log, cellIssueOf(change.issue.after), change.after.partyId);
      const lost = why.filter(({ facet, positionId, lostBy }) => gone.includes(`${facet} ${positionId}`) && TAKEN_BACK.includes(lostBy));
      return [change, lost.flatMap(({ lostTo }) => lostTo ?? [])];
    }),
  );
}

/** What was held and is no more, by facet and position. */
function goneIn({ kind, before, after }: FoundChange): string[] {
  const { redLinesDropped, range, salience } = limitChanges(before, after);
  return [
    ...(kind === 'ended' ? named('value', before.origin) : []),
    ...redLinesDropped.flatMap((line) => named('red line', line)),
    ...(range ? named('range', before.range) : []),
    ...(salience ? named('salience', before.salience?.origin) : []),
  ];
}

function named(facet: Facet, origin: Origin | null | undefined): string[] {
  return origin ? [`${facet} ${origin.positionId}`] : [];
}
