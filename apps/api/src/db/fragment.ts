import type { QueryResultRow } from 'pg';
import type { TenantTx } from './tenant-tx.js';

/** A piece of SQL with its parameters, for a question that has many shapes. Pieces stand in pieces; values never become text. */
export interface Fragment {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

export function fragment(texts: TemplateStringsArray, ...values: readonly unknown[]): Fragment {
  return values.reduce<Fragment>(
    (built, value, at) => followed(isFragment(value) ? followed(built, value) : withValue(built, value), textOf(texts[at + 1])),
    textOf(texts[0]),
  );
}

export function joined(fragments: readonly Fragment[], separator: ' AND ' | ' OR ' | ', '): Fragment {
  const [first, ...rest] = fragments;
  return rest.reduce((built, each) => followed(followed(built, textOf(separator)), each), first ?? textOf(''));
}

/** Planned for the values given: what is worth an index depends on them. */
export async function run<Row extends QueryResultRow>(tx: TenantTx, { texts, values }: Fragment): Promise<Row[]> {
  const text = texts.reduce((sql, part, at) => `${sql}$${at}${part}`);
  return (await tx.client.query<Row>(text, [...values])).rows;
}

function isFragment(value: unknown): value is Fragment {
  return typeof value === 'object' && value !== null && 'texts' in value && 'values' in value;
}

function textOf(text: string | undefined): Fragment {
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
