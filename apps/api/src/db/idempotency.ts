import { invalid } from '../http/problem.js';
import type { Caller } from './caller.js';
import type { TenantTx } from './tenant-tx.js';

interface Kept {
  readonly fingerprint: string;
  readonly response: unknown;
}

/**
 * The first request with a key does the work and keeps its answer in the same transaction; a repeat waits for it on the
 * primary key and gets the same answer. A failed attempt leaves nothing, so that it can be tried again.
 */
export async function answerOnce<T>(tx: TenantTx, caller: Caller, work: () => Promise<T>): Promise<T> {
  if (!caller.idempotency) return work();
  const { key, fingerprint } = caller.idempotency;

  const [first] = await tx.sql<{ key: string }>`
    INSERT INTO idempotency_key (user_id, key, fingerprint)
    VALUES (${caller.userId}, ${key}, ${fingerprint})
    ON CONFLICT DO NOTHING
    RETURNING key`;
  if (!first) return keptAnswer<T>(tx, caller.userId, caller.idempotency);

  const answer = await work();
  // Handed back as kept: jsonb has an order of fields of its own, and a repeat must read the same.
  const [kept] = await tx.sql<Pick<Kept, 'response'>>`
    UPDATE idempotency_key
    SET    response = ${JSON.stringify(answer ?? null)}
    WHERE  user_id = ${caller.userId} AND key = ${key}
    RETURNING response`;
  return kept?.response as T;
}

async function keptAnswer<T>(
  tx: TenantTx,
  userId: string,
  { key, fingerprint }: NonNullable<Caller['idempotency']>,
): Promise<T> {
  const [kept] = await tx.sql<Kept>`
    SELECT fingerprint, response
    FROM   idempotency_key
    WHERE  user_id = ${userId} AND key = ${key}`;
  if (!kept || kept.fingerprint !== fingerprint) {
    throw invalid([
      {
        path: 'Idempotency-Key',
        code: 'idempotency-key-reused',
        message: 'This key was used for another request. Use a new one.',
      },
    ]);
  }
  return kept.response as T;
}
