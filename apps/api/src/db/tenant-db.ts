import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { BeforeCommit } from './before-commit.js';
import type { Caller } from './caller.js';
import { answerOnce } from './idempotency.js';
import { WriteSignal } from './write-signal.js';
import { bind, type BoundTx, type IdentityTx, type Scope, type TenantTx } from './tenant-tx.js';
import { Turns } from './turns.js';

const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';
const ATTEMPTS = 3;
// A write looks up few rows by key: planning for the values given costs more than the work.
const PLANNED_ONCE = `set_config('plan_cache_mode', 'force_generic_plan', true)`;

// Nobody waits for an answer: between two questions may lie a minute of reckoning.
const HOWEVER_LONG = `set_config('idle_in_transaction_session_timeout', '0', true)`;

@Injectable()
export class TenantDb {
  private readonly turns = new Turns();

  constructor(
    @Inject(pg.Pool) private readonly pool: pg.Pool,
    private readonly written: WriteSignal,
    private readonly beforeCommit: BeforeCommit,
  ) {}

  /** One consistent view of the workspace; nothing can be written. */
  read<T>(caller: Pick<Caller, 'workspaceId'>, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    const begin = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${pinned('app.workspace_id', caller.workspaceId)}`;
    return this.transact({ begin, scope: 'workspace' }, work);
  }

  /** All of `work` or nothing. With an idempotency key the first answer is kept and given again. */
  async write<T>(caller: Caller, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    const begin = `BEGIN; ${pinned('app.workspace_id', caller.workspaceId)}, ${PLANNED_ONCE}`;
    const answer = await this.retried(() =>
      this.transact({ begin, scope: 'workspace' }, async (tx) => {
        const given = await answerOnce(tx, caller, () => work(tx));
        await this.beforeCommit.run(tx);
        return given;
      }),
    );
    this.written.emit(caller.workspaceId);
    return answer;
  }

  /**
   * The same for a write that locks the negotiation named: in this process one after another. Who would only wait for the lock
   * waits without a connection, so that readers find one; between processes the lock decides.
   */
  writeInTurn<T>(caller: Caller, negotiation: string, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.turns.inTurn(`${caller.workspaceId}/${negotiation.toLowerCase()}`, () => this.write(caller, work));
  }

  /** For what is derived from the log and must be put right: nothing becomes known by it, and nobody did it. */
  maintain<T>(workspaceId: string, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    const begin = `BEGIN; ${pinned('app.workspace_id', workspaceId)}, ${HOWEVER_LONG}`;
    return this.retried(() => this.transact({ begin, scope: 'workspace' }, work));
  }

  /** Before anybody is known: for the one statement that finds out who asks. For `identity`, and for finding all workspaces. */
  async beforeIdentity<T>(ask: (tx: IdentityTx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const { tx, end } = bind(client, 'identity');
    try {
      return await ask(tx);
    } finally {
      end();
      client.release();
    }
  }

  /** Before a workspace is chosen: sees the user's own memberships only. For `identity`, and for finding all workspaces. */
  beforeWorkspace<T>(userId: string, work: (tx: IdentityTx) => Promise<T>): Promise<T> {
    const begin = `BEGIN READ ONLY; ${pinned('app.identity', userId)}`;
    return this.transact({ begin, scope: 'identity' }, work);
  }

  /** What belongs to a user and to no workspace, and their own rows among the members. For `identity` alone. */
  writeOwn<T>(userId: string, work: (tx: IdentityTx) => Promise<T>): Promise<T> {
    const begin = `BEGIN; ${pinned('app.identity', userId)}`;
    return this.retried(() => this.transact({ begin, scope: 'identity' }, work));
  }

  private async retried<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        const code = (error as { code?: string }).code;
        if ((code !== DEADLOCK && code !== SERIALIZATION_FAILURE) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private async transact<S extends Scope, T>({ begin, scope }: Opening<S>, work: (tx: BoundTx<S>) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const { tx, end } = bind(client, scope);
    let broken: Error | undefined;
    try {
      // Not waited for: the first question goes out with it, and is refused without a workspace.
      const begun = client.query(begin);
      const [result] = await Promise.all([work(tx), begun]);
      end();
      // A transaction in which a question failed is rolled back by its COMMIT as well, without an error.
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') throw new Error('The transaction was rolled back: a question in it had failed.');
      return result;
    } catch (error) {
      end();
      await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

interface Opening<S extends Scope> {
  readonly begin: string;
  readonly scope: S;
}

/** Local to the transaction, so that a pooled connection never carries a workspace to the next request. */
function pinned(setting: string, id: string): string {
  return `SELECT set_config('${setting}', ${pg.escapeLiteral(id)}, true)`;
}
