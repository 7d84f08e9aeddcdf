import type { ChooseStatements } from '@standpoint/contracts/edit-statements';
import type { Fault } from '@standpoint/contracts/problem';
import type { Caller } from '../../db/caller.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, ProblemError } from '../../http/problem.js';
import { selectListedKeys } from '../list/list-statements.queries.js';
import { orderOf } from '../list/statement-order.js';
import { openQuestion } from '../list/statement-question.js';
import type { RevisionKey } from '../load-statements.queries.js';
import { eyesOf } from '../statement-eyes.js';
import { type BulkStatement, selectBulkStatements } from './bulk.queries.js';

export interface Chosen {
  /** In the order in which they were chosen. */
  readonly statements: readonly BulkStatement[];
  /** What stands in the way already: not there, or changed since it was looked at. */
  readonly faults: readonly Fault[];
}

/** To be called under the negotiation's lock, so that nothing changes between the look and the write. */
export async function chooseStatements(
  tx: TenantTx,
  caller: Caller,
  { negotiationId, chosen }: { readonly negotiationId: string; readonly chosen: ChooseStatements },
): Promise<Chosen> {
  const keys = chosen.statements
    ? chosen.statements.map(({ statement, revision }) => ({ statementId: statement.toLowerCase(), revision }))
    : await found(tx, caller, { negotiationId, chosen });
  const ids = keys.map(({ statementId }) => statementId);
  const rows = await selectBulkStatements(tx, { negotiationId, ids, eyes: eyesOf(caller.role) });
  const byId = new Map(rows.map((row) => [row.statementId, row]));
  return {
    statements: ids.flatMap((id) => byId.get(id) ?? []),
    faults: keys.flatMap(({ statementId, revision }) => {
      const last = byId.get(statementId);
      if (!last) return [faultOf(statementId, 'statement-not-found', 'There is no such statement that you may see.')];
      if (last.revision === revision) return [];
      return [faultOf(statementId, 'stale', 'Somebody changed this after you read it. Look at the newer version first.')];
    }),
  };
}

async function found(
  tx: TenantTx,
  caller: Caller,
  { negotiationId, chosen: { search = {}, total = 0 } }: { readonly negotiationId: string; readonly chosen: ChooseStatements },
): Promise<RevisionKey[]> {
  const question = await openQuestion(tx, { negotiationId, eyes: eyesOf(caller.role), search });
  const keys = await selectListedKeys(tx, question, { order: orderOf({}), after: null, limit: total + 1 });
  if (keys.length === total) return keys;
  const now = keys.length > total ? `more than ${total}` : String(keys.length);
  throw conflict('selection-changed', `The search found ${total} when you looked, and finds ${now} now. Look at the list again.`);
}

export function faultOf(statementId: string, code: string, message: string): Fault {
  return { path: `statements.${statementId}`, code, message };
}

/** All or nothing: one statement in the way and none is written. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const count = new Set(faults.map(({ path }) => path)).size;
  throw new ProblemError({
    status: 409,
    code: 'statements-refused',
    detail: `Nothing was changed: ${count === 1 ? 'one statement stands' : `${count} statements stand`} in the way.`,
    errors: faults,
  });
}
