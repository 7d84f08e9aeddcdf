import { createHash } from 'node:crypto';

/** The same id for the same words, so that a repeat meets the first attempt: a UUID of version 8. */
export function hashedId(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join(' ')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
