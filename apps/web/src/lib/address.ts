import type { z } from 'zod';
import { queryStringOf } from './api';

/** Parameters of an address that no schema could read: kept, so that reloading shows the same page and the same hint. */
export interface Unread {
  readonly unread?: Readonly<Record<string, string>> | undefined;
}

export type SearchOf<S extends z.ZodObject> = Partial<z.output<S>>;

/** The parameters of an address as plain words; where a name comes twice the first counts. */
export function parseAddress(query: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) found[name] ??= value;
  return found;
}

export function stringifyAddress(search: object): string {
  const { unread, ...read } = search as Record<string, unknown>;
  const set = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return queryStringOf({ ...(unread as Record<string, string> | undefined), ...set });
}

/**
 * Reads an address by a schema, name by name: what is unknown or broken falls back to its default and is listed as
 * unread. Every name of the schema is in the answer, so that a broken value cannot shine through from outside.
 */
export function readAddress<S extends z.ZodObject>(schema: S) {
  return (raw: Record<string, unknown>): SearchOf<S> & Unread => {
    const read: Record<string, unknown> = {};
    const unread: Record<string, string> = { ...(raw.unread as Record<string, string> | undefined) };
    for (const [name, part] of Object.entries(schema.shape) as [string, z.ZodType][]) {
      const given = raw[name];
      const parsed = given === undefined ? undefined : part.safeParse(given);
      read[name] = parsed?.data;
      if (parsed?.success) delete unread[name];
      if (parsed && !parsed.success) unread[name] = String(given);
    }
    for (const [name, value] of Object.entries(raw)) {
      if (name !== 'unread' && !(name in schema.shape) && typeof value === 'string') unread[name] = value;
    }
    return { ...read, unread: Object.keys(unread).length > 0 ? unread : undefined } as SearchOf<S> & Unread;
  };
}

/** Of a page's search, the part that another schema takes. */
export function partOf<S extends z.ZodObject>(schema: S, given: object): SearchOf<S> {
  const search = given as Record<string, unknown>;
  const part = Object.keys(schema.shape).filter((name) => search[name] !== undefined);
  return Object.fromEntries(part.map((name) => [name, search[name]])) as SearchOf<S>;
}
