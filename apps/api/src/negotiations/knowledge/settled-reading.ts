import type { Caller } from '../../db/caller.js';
import type { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { invalid, notFound } from '../../http/problem.js';
import { findNegotiation } from '../negotiations.queries.js';
import { findInstant } from './instant.queries.js';
import { settleKnowledge } from './settle-knowledge.js';

export interface SettledQuestion {
  /** Slug or id. */
  readonly negotiation: string;
  readonly knownAt?: string | undefined;
  /** Where in the question the instant stands, for saying what is wrong with it. */
  readonly path?: string;
}

/** Runs `work` in one consistent view; with an instant asked for, one that will be the same whenever it is asked again. */
export async function readSettled<T>(
  { db, caller }: { readonly db: TenantDb; readonly caller: Caller },
  { negotiation, knownAt, path = 'search.knownAt' }: SettledQuestion,
  work: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  if (knownAt !== undefined) {
    const negotiationId = await db.read(caller, (tx) => checkInstant(tx, { negotiation, knownAt, path }));
    await settleKnowledge(db, caller, negotiationId, knownAt);
  }
  return db.read(caller, work);
}

async function checkInstant(tx: TenantTx, asked: Required<SettledQuestion> & { knownAt: string }): Promise<string> {
  const negotiation = await findNegotiation(tx, asked.negotiation);
  if (!negotiation) throw notFound('negotiation');
  const { isFuture } = await findInstant(tx, asked.knownAt);
  if (isFuture) {
    throw invalid([
      { path: asked.path, code: 'known-at-in-future', message: 'Nobody knows yet what will be known then.' },
    ]);
  }
  return negotiation.id;
}
