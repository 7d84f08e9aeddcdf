import type { QueryResultRow } from 'pg';
import { preparedOf, type TenantTx, textOf } from './tenant-tx.js';

/** A piece of SQL with its parameters, for a question that has many shapes. Pieces stand in pieces; values never become text. */
export interface Fragment {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

export function fragment(texts: TemplateStringsArray, ...values: readonly unknown[]): Fragment {
  return values.reduce<Fragment>(
    (built, value, at) => followed(isFragment(value) ? followed(built, value) : withValue(built, value), literal(texts[at + 1])),
    literal(texts[0]),
  );
}

export function joined(fragments: readonly Fragment[], separator: ' AND ' | ' OR ' | ', '): Fragment {
  const [first, ...rest] = fragments;
  return rest.reduce((built, each) => followed(followed(built, literal(separator)), each), first ?? literal(''));
}

/** Planned for the values given: what is worth an index depends on them. */
export async function run<Row extends QueryResultRow>(tx: TenantTx, { texts, values }: Fragment): Promise<Row[]> {
  return (await tx.client.query<Row>(textOf(texts), [...values])).rows;
}

/** Planned once a connection, as `tx.sql`: whatever the values, one index is worth it. */
export async function runPrepared<Row extends QueryResultRow>(tx: TenantTx, { texts, values }: Fragment): Promise<Row[]> {
  return (await tx.client.query<Row>({ ...preparedOf(textOf(texts)), values: [...values] })).rows;
}

function isFragment(value: unknown): value is Fragment {
  return typeof value === 'object' && value !== null && 'texts' in value && 'values' in value;
}

function literal(text: string | undefined): Fragment {
  return { texts: [text ?? ''], values: [] };
}

function withValue({ texts, values }: Fragment, value: unknown): Fragment {
  return { texts: [...texts, ''], values: [...values, value] };
}

function followed(before: Fragment, after: Fragment): Fragment {
  const [first = '', ...rest] = after.texts;
  const last = before.texts.at(-1) ?? '';
  return { texts: [...before.texts.slice(0, -1), last + first, ...rest], values: [...before.values, ...after.values] };
}
