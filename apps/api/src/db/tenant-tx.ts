import { createHash } from 'node:crypto';
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
      return (await client.query<Row>({ ...prepared(text), values })).rows;
    },
  };
}

interface Prepared {
  readonly name: string;
  readonly text: string;
}

const preparedByTemplate = new WeakMap<TemplateStringsArray, Prepared>();

/** Named by its text, so that PostgreSQL plans a statement once a connection: planning costs more than most of them do. */
function prepared(template: TemplateStringsArray): Prepared {
  const known = preparedByTemplate.get(template);
  if (known) return known;
  const text = template.reduce((sql, part, at) => `${sql}$${at}${part}`);
  const named = { name: createHash('sha256').update(text).digest('base64url').slice(0, 32), text };
  preparedByTemplate.set(template, named);
  return named;
}
