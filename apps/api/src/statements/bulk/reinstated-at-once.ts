import type { Fault } from '@standpoint/contracts/problem';
import type { TenantTx } from '../../db/tenant-tx.js';
import { selectRemovedNames } from '../../negotiations/catalogue/removed-names.queries.js';
import { bringForward } from '../scales/bring-forward.js';
import type { CodingChange } from '../scales/copy-revisions.queries.js';
import { selectCodingsOfAll, selectScaleVersions } from '../scales/scales.queries.js';
import type { RevisionKey } from '../load-statements.queries.js';
import { faultOf } from './choose-statements.js';

/** What retracted statements said, on the scales of today; a fault for each that has no place there. */
export async function reinstatedAtOnce(
  tx: TenantTx,
  retracted: readonly RevisionKey[],
): Promise<{ readonly codings: readonly CodingChange[]; readonly faults: readonly Fault[] }> {
  const codings = await selectCodingsOfAll(tx, retracted);
  const versions = await selectScaleVersions(tx, [...new Set(codings.map(({ issueId }) => issueId))]);
  const present = codings.map((coding) => ({
    ...coding,
    now: bringForward(coding, versions.filter(({ issueId }) => issueId === coding.issueId)),
  }));
  return {
    codings: present.flatMap(({ positionId, now }) => (now ? [{ ...now, positionId }] : [])),
    faults: [
      ...(await selectRemovedNames(tx, retracted)).map(({ statementId, subject }) =>
        faultOf(statementId, 'names-removed', `The ${subject} it names was removed since. Undo that first, or log it anew.`),
      ),
      ...present
        .filter(({ now }) => now === null)
        .map(({ statementId }) => faultOf(statementId, 'scale-changed', 'The scale it was coded on was changed since, or its issue was removed. Log it anew.')),
    ],
  };
}
