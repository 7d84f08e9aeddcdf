import type { Issue } from '@standpoint/contracts/issues';
import type { Party } from '@standpoint/contracts/parties';
import type { Position } from '@standpoint/contracts/positions';
import type { Statement } from '@standpoint/contracts/statements';
import type { CellValue } from '@standpoint/domain/cell';
import { shareOf } from '../../src/cells/present-cell.js';
import type { CsvValue } from '../../src/exports/csv/csv.js';
import { joined } from '../../src/exports/csv/joined.js';
import { redLineOf } from '../../src/exports/csv/red-line.js';

/** The axes that codings refer to, by id. */
export interface Axes {
  readonly negotiation: string;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly parties: ReadonlyMap<string, Party>;
}

interface Coding {
  readonly statement: Statement;
  readonly position: Position;
  readonly issue: Issue | undefined;
  readonly party: Party | undefined;
  readonly negotiation: string;
}

const FIELDS = {
  position_id: ({ position }) => position.id,
  statement_id: ({ statement }) => statement.id,
  negotiation: ({ negotiation }) => negotiation,
  issue_id: ({ position }) => position.issue.id,
  issue: ({ position }) => position.issue.slug,
  party_id: ({ statement }) => statement.party?.id ?? null,
  party: ({ statement }) => statement.party?.slug ?? null,
  party_country: ({ party }) => party?.countryCode ?? null,
  party_wikidata: ({ party }) => party?.wikidataId ?? null,
  speaker_id: ({ statement }) => statement.speaker?.id ?? null,
  speaker: ({ statement }) => statement.speaker?.slug ?? null,
  reported_by: ({ statement }) => statement.reporterParty?.slug ?? null,
  reporter: ({ statement }) => statement.reporter?.slug ?? null,
  said_on: ({ statement }) => statement.saidOn,
  said_from: ({ statement }) => statement.saidFrom,
  precision: ({ statement }) => statement.precision,
  said_at: ({ statement: { saidAt } }) => saidAt && `${saidAt.time} ${saidAt.timeZone}`,
  published_on: ({ statement }) => joined(statement.sources.map(({ publishedOn }) => publishedOn)),
  recorded_at: ({ statement }) => statement.recordedAt,
  valid_from: ({ position }) => position.validFrom,
  valid_until: ({ position }) => position.validUntil,
  kind: ({ position }) => position.kind,
  value: ({ position }) => position.value,
  low: ({ position }) => position.low,
  high: ({ position }) => position.high,
  option: ({ position }) => position.option,
  share: ({ position, issue }) => (issue?.scale ? shareOf(issue.scale, valueOf(position)) : null),
  label: ({ position }) => position.label,
  unit: ({ issue }) => (issue?.scale?.kind === 'numeric' ? issue.scale.unit : null),
  commitment: ({ position }) => position.commitment,
  red_line: ({ position }) => position.redLines.map(redLineOf).join('|'),
  red_line_quote: ({ position }) => joined(position.redLines.map(({ quote }) => quote)),
  condition: ({ position }) => position.condition?.text ?? null,
  condition_on: ({ position }) => position.condition?.onParty?.slug ?? null,
  condition_state: ({ position }) => position.condition?.state ?? null,
  salience: ({ position }) => position.salience,
  rank: ({ position }) => position.rank,
  confidence: ({ position }) => position.confidence,
  ambiguous: ({ position }) => position.ambiguous,
  evidence: ({ position }) => position.evidence,
  rationale: ({ position }) => position.rationale,
  quote: ({ statement }) => statement.quote,
  quote_language: ({ statement }) => statement.quoteLanguage,
  original_language: ({ statement }) => statement.originalLanguage,
  original_quote: ({ statement }) => statement.originalQuote,
  quote_kind: ({ statement }) => statement.quoteKind,
  quote_start: ({ position }) => position.quoteSpan?.start ?? null,
  quote_end: ({ position }) => position.quoteSpan?.end ?? null,
  source: ({ statement }) => joined(statement.sources.map(({ slug }) => slug)),
  source_url: ({ statement }) => joined(statement.sources.map(({ url }) => url)),
  source_reliability: ({ statement }) => joined(statement.sources.map(({ reliability }) => reliability)),
  credibility: ({ statement }) => statement.credibility,
  coder: ({ statement }) => statement.recordedBy.name,
  status: ({ statement }) => statement.status,
  marking: ({ statement }) => statement.marking,
  scale_version: ({ issue }) => issue?.scaleVersion ?? null,
  external_id: ({ statement }) => statement.externalId,
  statement_kind: ({ statement }) => statement.kind,
} as const satisfies Record<string, (coding: Coding) => CsvValue>;


/** One row a coding, in the order in which the statement holds them. */
export function positionRows(statement: Statement, { negotiation, issues, parties }: Axes): CsvValue[][] {
  const party = statement.party ? parties.get(statement.party.id) : undefined;
  return statement.positions.map((position) => {
    const coding = { statement, position, issue: issues.get(position.issue.id), party, negotiation };
    return Object.values(FIELDS).map((field) => field(coding));
  });
}

function valueOf({ kind, value, low, high }: Position): CellValue | null {
  if (kind === 'point' && value !== null) return { kind, value };
  return kind === 'interval' && low !== null && high !== null ? { kind, low, high } : null;
}
