import { Day } from '@standpoint/contracts/dates';
import { Id } from '@standpoint/contracts/identifiers';
import { z } from 'zod';
import { malformed } from '../../http/problem.js';
import type { SourceKey } from './list-sources.queries.js';

const Key = z.tuple([z.string(), Day.nullable(), Id]);

export function cursorOf({ outlet, publishedOn, id }: SourceKey): string {
  return Buffer.from(JSON.stringify([outlet, publishedOn, id])).toString('base64url');
}

export function keyOf(cursor: string): SourceKey {
  try {
    const [outlet, publishedOn, id] = Key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { outlet, publishedOn, id };
  } catch {
    throw malformed([{ path: 'search.cursor', code: 'cursor-unknown', message: 'Take the cursor from `next` of the page before.' }]);
  }
}
