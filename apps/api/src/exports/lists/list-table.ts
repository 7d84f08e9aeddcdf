import type { CsvValue } from '../csv/csv.js';

/** `publishedOn` → `published_on`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What has a slug is called by it, a person by name; several are joined by `|`; what has more to it is JSON. */
export function valueOf(value: unknown): CsvValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return nameOf(value) ?? JSON.stringify(value);
  const names = value.map(nameOf);
  return names.every((name) => name !== undefined) ? names.join('|') : JSON.stringify(value);
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { slug, name, ...rest } = (value ?? {}) as { slug?: string; name?: string };
  const isNamed = Object.keys(rest).every((key) => key === 'id' || key === 'kind');
  return isNamed ? (slug ?? name) : undefined;
}
