import { STATEMENT_SORTS, type StatementSort } from '@standpoint/contracts/statement-search';
import { malformed } from '../../http/problem.js';

export interface StatementOrder {
  readonly sort: StatementSort;
  readonly direction: 'asc' | 'desc';
}

/** A place in the order: the row's own values, so that it stays right whatever is written meanwhile. */
export interface Place {
  /** A day, an instant or a name. */
  readonly key: string;
  readonly saidOn: string;
  readonly statementId: string;
}

interface Asked {
  readonly sort?: StatementSort | undefined;
  readonly order?: 'asc' | 'desc' | undefined;
}

export function orderOf({ sort = 'saidOn', order }: Asked): StatementOrder {
  return { sort, direction: order ?? (sort === 'party' || sort === 'speaker' ? 'asc' : 'desc') };
}

/** Files without a sort: oldest said first, so that two of them can be compared. */
export function fileOrderOf({ sort, order }: Asked): StatementOrder {
  return sort === undefined && order === undefined ? { sort: 'saidOn', direction: 'asc' } : orderOf({ sort, order });
}

export function cursorOf({ sort, direction }: StatementOrder, { key, saidOn, statementId }: Place): string {
  return Buffer.from(JSON.stringify([sort, direction, key, saidOn, statementId])).toString('base64url');
}

const DAY = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A cursor belongs to the order that it was given with. */
export function placeOf({ sort, direction }: StatementOrder, cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [givenSort, givenDirection, key, saidOn, statementId] = partsOf(cursor);
  const isKey = { saidOn: isDay, recordedAt: isInstant, party: isName, speaker: isName }[sort];
  if (givenSort !== sort || givenDirection !== direction || !isKey(key) || !isDay(saidOn) || !UUID.test(statementId)) {
    throw malformed([{ path: 'search.cursor', code: 'cursor-unknown', message: 'Take the cursor from `next` of the page before.' }]);
  }
  return { key, saidOn, statementId };
}

function partsOf(cursor: string): [string, string, string, string, string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 5 && parts.every((part) => typeof part === 'string')) {
      return parts as [string, string, string, string, string];
    }
  } catch {
    // Not a cursor of ours.
  }
  return [STATEMENT_SORTS[0], '', '', '', ''];
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

function isInstant(text: string): boolean {
  return INSTANT.test(text) && isDay(text.slice(0, 10));
}

function isName(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}
