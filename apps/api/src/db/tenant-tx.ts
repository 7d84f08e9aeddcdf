import type { PoolClient, QueryResultRow } from 'pg';

/** A transaction pinned to one workspace by row-level security. The only handle a query accepts. */
export interface TenantTx {
  readonly scope: 'workspace';
  /** Runs one statement; `${…}` becomes a bound parameter, never text. Arrays bind as PostgreSQL arrays. */
  sql<Row extends QueryResultRow>(text: TemplateStringsArray, ...values: unknown[]): Promise<Row[]>;
  /** The connection below, for COPY only. */
  readonly client: PoolClient;
}

/** A transaction in which only the signed-in user's own memberships and workspaces are visible. For `identity` only. */
export interface IdentityTx extends Omit<TenantTx, 'scope'> {
  readonly scope: 'identity';
}

export function bind<Scope extends 'workspace' | 'identity'>(client: PoolClient, scope: Scope) {
  return {
    scope,
    client,
    async sql<Row extends QueryResultRow>(text: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> {
      const parameterised = text.reduce((sql, part, at) => `${sql}$${at}${part}`);
      return (await client.query<Row>(parameterised, values)).rows;
    },
  };
}
