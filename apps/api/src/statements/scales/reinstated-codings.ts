import type { Coding } from '@standpoint/domain/scale-faults';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict } from '../../http/problem.js';
import type { RevisionKey } from '../load-statements.queries.js';
import { bringForward } from './bring-forward.js';
import { selectCodingsOf, selectScaleVersions } from './scales.queries.js';

/** What a retracted statement said, on the scales of today. */
export async function reinstatedCodings(
  tx: TenantTx,
  retracted: RevisionKey,
): Promise<(Coding & { readonly positionId: string })[]> {
  const codings = await selectCodingsOf(tx, retracted);
  const versions = await selectScaleVersions(tx, codings.map(({ issueId }) => issueId));
  return codings.map((coding) => {
    const present = bringForward(coding, versions.filter(({ issueId }) => issueId === coding.issueId));
    if (present) return { ...present, positionId: coding.positionId };
    throw conflict(
      'scale-changed',
      'The scale it was coded on was changed since, or its issue was removed, and nothing says what it would be now. Log the statement anew.',
    );
  });
}
