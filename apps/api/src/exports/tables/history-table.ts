import type { CellHistoryEntry } from '@standpoint/contracts/cells';
import type { Position } from '@standpoint/contracts/positions';
import type { CsvValue } from '../csv/csv.js';
import { joined } from '../csv/joined.js';
import { redLineOf } from '../csv/red-line.js';

interface Act {
  readonly entry: CellHistoryEntry;
  /** What that revision coded on the issue; absent where it no longer did. */
  readonly position: Position | undefined;
}

const FIELDS = {
  act: ({ entry }) => entry.act,
  at: ({ entry }) => entry.at,
  by: ({ entry }) => entry.by.name,
  reason: ({ entry }) => entry.reason,
  statement_id: ({ entry }) => entry.statement.id,
  external_id: ({ entry }) => entry.statement.externalId,
  revision: ({ entry }) => entry.statement.revision,
  status: ({ entry }) => entry.statement.status,
  party: ({ entry }) => entry.statement.party?.slug ?? null,
  speaker: ({ entry }) => entry.statement.speaker?.slug ?? null,
  reported_by: ({ entry }) => entry.statement.reporterParty?.slug ?? null,
  said_on: ({ entry }) => entry.statement.saidOn,
  said_from: ({ entry }) => entry.statement.saidFrom,
  precision: ({ entry }) => entry.statement.precision,
  evidence: ({ entry, position }) => position?.evidence ?? entry.statement.evidence,
  kind: ({ position }) => position?.kind ?? null,
  value: ({ position }) => position?.value ?? null,
  low: ({ position }) => position?.low ?? null,
  high: ({ position }) => position?.high ?? null,
  option: ({ position }) => position?.option ?? null,
  label: ({ position }) => position?.label ?? null,
  red_line: ({ position }) => position?.redLines.map(redLineOf).join('|') ?? null,
  commitment: ({ position }) => position?.commitment ?? null,
  condition: ({ position }) => position?.condition?.text ?? null,
  valid_from: ({ position }) => position?.validFrom ?? null,
  valid_until: ({ position }) => position?.validUntil ?? null,
  salience: ({ position }) => position?.salience ?? null,
  rationale: ({ position }) => position?.rationale ?? null,
  quote: ({ entry }) => entry.statement.quote,
  quote_language: ({ entry }) => entry.statement.quoteLanguage,
  original_quote: ({ entry }) => entry.statement.originalQuote,
  source: ({ entry }) => joined(entry.statement.sources.map(({ slug }) => slug)),
  locator: ({ entry }) => joined(entry.statement.sources.map(({ locator }) => locator)),
  credibility: ({ entry }) => entry.statement.credibility,
} as const satisfies Record<string, (act: Act) => CsvValue>;

/** One row an act, newest first as on the screen. */
export function historyTable(entries: readonly CellHistoryEntry[], issueRef: string) {
  const ref = issueRef.toLowerCase();
  return {
    columns: Object.keys(FIELDS),
    rows: entries.map((entry) => {
      const position = entry.statement.positions.find(({ issue }) => issue.slug === ref || issue.id === ref);
      return Object.values(FIELDS).map((field) => field({ entry, position }));
    }),
  };
}
