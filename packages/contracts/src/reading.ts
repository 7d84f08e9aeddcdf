import { CHANNELS, EVIDENCE } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day, Instant } from './dates.js';
import { RefList } from './identifiers.js';

/** `stated~reported`: words joined by `~`. */
export function wordList<const W extends readonly [string, ...string[]]>(words: W) {
  return z
    .string()
    .max(500)
    .refine((joined) => joined.split('~').every((word) => (words as readonly string[]).includes(word)), {
      params: { code: 'word-unknown' },
      message: `One or more of ${words.join(', ')}, joined by ~.`,
    });
}

export const OnOff = z.enum(['true', 'false']);

/** The question every read takes: both clocks, the evidence let through, and which rows and columns. */
export const ReadingSearch = z.strictObject({
  asOf: Day.optional().describe('Valid time; default today in the negotiation’s zone'),
  knownAt: Instant.optional().describe('Knowledge time; default now'),
  evidence: wordList(EVIDENCE).optional().describe('Default stated~leaked~reported~inferred'),
  channel: wordList(CHANNELS).optional().describe('Default all'),
  parties: RefList.optional().describe('Slugs or ids joined by ~, in the order wanted; default all seated'),
  issues: RefList.optional().describe('Slugs or ids joined by ~, in the order wanted; default all'),
  proposals: OnOff.optional().describe('true counts a mediator’s proposal in numbers; default false'),
  conditions: OnOff.optional().describe('false leaves untested conditional positions out; default true'),
});
export type ReadingSearch = z.infer<typeof ReadingSearch>;

/** What the answer says it was made with. */
export const ReadingEcho = z.object({
  asOf: Day,
  knownAt: Instant.nullable(),
  version: z.int().min(0).nullable().describe('The negotiation’s version that was read; null with `knownAt`: that answer never changes'),
  evidence: z.array(z.enum(EVIDENCE)),
  channels: z.array(z.enum(CHANNELS)),
  proposals: z.boolean(),
  conditions: z.boolean(),
  staleAfterDays: z.int(),
  contestWindowDays: z.int(),
});
export type ReadingEcho = z.infer<typeof ReadingEcho>;

export const Dialect = z.enum(['excel', 'excel-comma']);
export type Dialect = z.infer<typeof Dialect>;

/** Every CSV takes a dialect: none = RFC 4180 data; `excel` = BOM and formula guard; `excel-comma` = also `;` and decimal comma. */
export const CsvSearch = ReadingSearch.extend({ dialect: Dialect.optional() });
