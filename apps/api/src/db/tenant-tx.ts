import { createHash } from 'node:crypto';
import type { PoolClient, QueryResultRow } from 'pg';

export type Scope = 'workspace' | 'identity';

export interface BoundTx<S extends Scope> {
  readonly scope: S;
  /** Runs one statement; `${…}` becomes a bound parameter, never text. Arrays bind as PostgreSQL arrays. */
  sql<Row extends QueryResultRow>(text: TemplateStringsArray, ...values: unknown[]): Promise<Row[]>;
  /** The connection below, for COPY and for questions put together of pieces. */
  readonly client: PoolClient;
}

/** A transaction pinned to one workspace by row-level security. The only handle a query accepts. */
export type TenantTx = BoundTx<'workspace'>;

/** A transaction in which only the signed-in user's own memberships and workspaces are visible. For `identity` only. */
export type IdentityTx = BoundTx<'identity'>;

/** `end` is called before the connection goes to somebody else: what still asks then is refused, not answered in their place. */
export function bind<S extends Scope>(connection: PoolClient, scope: S) {
  let hasEnded = false;
  const tx: BoundTx<S> = {
    scope,
    get client() {
      if (hasEnded) throw new Error('Asked after the end of its transaction.');
      return connection;
    },
    async sql<Row extends QueryResultRow>(text: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> {
      return (await tx.client.query<Row>({ ...prepared(text), values })).rows;
    },
  };
  return { tx, end: () => (hasEnded = true) };
}

interface Prepared {
  readonly name: string;
  readonly text: string;
}

const preparedByTemplate = new WeakMap<TemplateStringsArray, Prepared>();

function prepared(template: TemplateStringsArray): Prepared {
  const known = preparedByTemplate.get(template);
  if (known) return known;
  const made = preparedOf(textOf(template));
  preparedByTemplate.set(template, made);
  return made;
}

/** Named by its text, so that PostgreSQL plans a statement once a connection: planning costs more than most of them do. */
export function preparedOf(text: string): Prepared {
  return { name: createHash('sha256').update(text).digest('base64url').slice(0, 32), text };
}

/** The pieces with `$1`, `$2` … between them. */
export function textOf(pieces: readonly string[]): string {
  return pieces.reduce((sql, piece, at) => `${sql}$${at}${piece}`);
}
