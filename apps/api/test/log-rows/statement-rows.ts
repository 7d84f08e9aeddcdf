import type { Statement } from '@standpoint/contracts/statements';
import type { CsvValue } from '../../src/exports/csv/csv.js';
import { joined, linkOf } from '../../src/exports/csv/joined.js';

/** What a statement says of itself; its codings are rows of positions.csv. */
const FIELDS = {
  statement_id: ({ id }) => id,
  external_id: ({ externalId }) => externalId,
  revision: ({ revision }) => revision,
  status: ({ status }) => status,
  said_on: ({ saidOn }) => saidOn,
  said_from: ({ saidFrom }) => saidFrom,
  precision: ({ precision }) => precision,
  said_at: ({ saidAt }) => saidAt && `${saidAt.time} ${saidAt.timeZone}`,
  party: ({ party }) => party?.slug ?? null,
  speaker: ({ speaker }) => speaker?.slug ?? null,
  speaker_as_printed: ({ speakerAsPrinted }) => speakerAsPrinted,
  reporter_party: ({ reporterParty }) => reporterParty?.slug ?? null,
  reporter: ({ reporter }) => reporter?.slug ?? null,
  kind: ({ kind }) => kind,
  evidence: ({ evidence }) => evidence,
  channel: ({ channel }) => channel,
  marking: ({ marking }) => marking,
  event: ({ event }) => event?.slug ?? null,
  quote: ({ quote }) => quote,
  quote_kind: ({ quoteKind }) => quoteKind,
  quote_language: ({ quoteLanguage }) => quoteLanguage,
  original_language: ({ originalLanguage }) => originalLanguage,
  original_quote: ({ originalQuote }) => originalQuote,
  source: ({ sources }) => joined(sources.map(({ slug }) => slug)),
  locator: ({ sources }) => joined(sources.map(({ locator }) => locator)),
  credibility: ({ credibility }) => credibility,
  links: ({ links }) => joined(links.map(linkOf)),
  positions: ({ positions }) => positions.length,
  recorded_at: ({ recordedAt }) => recordedAt,
  recorded_by: ({ recordedBy }) => recordedBy.name,
  reason: ({ reason }) => reason,
  retracted_at: ({ retracted }) => retracted?.at ?? null,
  retracted_by: ({ retracted }) => retracted?.by.name ?? null,
  retraction_reason: ({ retracted }) => retracted?.reason ?? null,
} as const satisfies Record<string, (statement: Statement) => CsvValue>;


export function statementRow(statement: Statement): CsvValue[] {
  return Object.values(FIELDS).map((field) => field(statement));
}
