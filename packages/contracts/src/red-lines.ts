import { AUTHORITIES, QUOTE_KINDS, RED_LINE_KINDS } from '@standpoint/domain/vocabulary';
import { LOST_BY } from '@standpoint/domain/cell';
import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Slug } from './identifiers.js';
import { Issue } from './issues.js';
import { NegotiationParams } from './negotiations.js';
import { Party } from './parties.js';
import { Dialect, ReadingEcho, ReadingSearch } from './reading.js';

export const LINE_TESTS = ['crossed', 'in deed', 'proposed', 'tested'] as const;

/** A red line that a party drew in its own voice, from the first words to its end. */
export const RegisteredRedLine = z.object({
  issueSlug: Slug,
  partySlug: Slug,
  kind: z.enum(RED_LINE_KINDS),
  label: z.string(),
  value: z.number().nullable(),
  option: z.string().nullable(),
  standing: z.boolean(),
  firstSaid: Day,
  firstStatementId: Id,
  lastSaid: Day.describe('Drawn again or reaffirmed; the first day where neither happened'),
  lastStatementId: Id,
  ended: z.object({ how: z.enum(LOST_BY), on: Day.nullable(), statementId: Id.nullable() }).nullable(),
  speaker: z.string().nullable(),
  authority: z.enum(AUTHORITIES),
  statementId: Id.describe('The statement that makes it stand; of one that does not, the latest that drew it'),
  quote: z.string(),
  quoteKind: z.enum(QUOTE_KINDS),
  beyond: z
    .array(z.object({ partySlug: Slug, label: z.string(), isProposal: z.boolean(), statementId: Id.nullable() }))
    .describe('Whose position lies beyond a line that stands; the party itself where it crossed its own'),
  tests: z
    .array(
      z.object({
        how: z.enum(LINE_TESTS).describe('crossed: by the party that drew it; in deed: observed conduct; proposed, tested: by others'),
        on: Day.describe('The latest day on which it can have been said'),
        from: Day.nullable().describe('The earliest; null = unknown'),
        partySlug: Slug,
        label: z.string(),
        stands: z.boolean().describe('It is that party’s position to this day'),
        statementId: Id,
      }),
    )
    .describe('What was said or done beyond it while it stood, the earliest first'),
});
export type RegisteredRedLine = z.infer<typeof RegisteredRedLine>;

/** How many of those that stand, and of those that do not, an answer lists; all are counted, and all are in the file. */
export const RED_LINES_LISTED = 200;

export const RedLineRegister = ReadingEcho.extend({
  issues: z.array(Issue),
  parties: z.array(Party).describe('All at the table'),
  items: z
    .array(RegisteredRedLine)
    .describe(
      'Those that stand first, in issue, then party order; ' +
        `of either the ${RED_LINES_LISTED} most pressing: those beyond which somebody stands, then those first drawn last`,
    ),
  counts: z.object({ standing: z.int().min(0), ended: z.int().min(0) }).describe('All that there are'),
});
export type RedLineRegister = z.infer<typeof RedLineRegister>;

const base = '/workspaces/:workspace/negotiations/:negotiation';

export const readRedLines = endpoint({
  name: 'readRedLines',
  summary: 'Every red line drawn by a day: who, in which words, whether it stands, and what lies beyond it',
  method: 'GET',
  path: `${base}/red-lines`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: ReadingSearch,
  response: RedLineRegister,
  etag: true,
});

export const exportRedLines = endpoint({
  name: 'exportRedLines',
  summary: 'The register of red lines as CSV',
  method: 'GET',
  path: `${base}/red-lines.csv`,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: ReadingSearch.extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});
