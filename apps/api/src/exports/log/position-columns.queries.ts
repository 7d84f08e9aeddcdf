import { type Columns, escaped, instant, plainNumber, truth, type Written, writtenFor } from './columns.queries.js';

const ofRedLines = (sql: string) => `CASE WHEN p.red_lines <> '[]' THEN (
  SELECT string_agg(${sql}, '|' ORDER BY line.place)
  FROM   jsonb_array_elements(p.red_lines) WITH ORDINALITY AS line (drawn, place)) END`;

/** positions.csv: one row a coding. New columns go at the end. */
export function positionColumns({ text, number }: Written): Columns {
  return {
    position_id: 'p.position_id',
    statement_id: 'p.statement_id',
    negotiation: 'asked.negotiation',
    issue_id: 'p.issue_id',
    issue: 'issue.slug',
    party_id: 's.party_id',
    party: 'party.slug',
    party_country: 'seated.country',
    party_wikidata: 'seated.wikidata',
    speaker_id: 's.speaker_id',
    speaker: 'speaker.slug',
    reported_by: 'reporter_party.slug',
    reporter: 'reporter.slug',
    said_on: 's.said_on',
    said_from: 's.said_from',
    precision: 's.precision',
    said_at: `s.said_at || ' ' || s.said_at_zone`,
    published_on: `nullif(cited.published_on, '')`,
    recorded_at: instant('s.recorded_at'),
    valid_from: 'p.valid_from',
    valid_until: 'p.valid_until',
    kind: 'p.kind',
    value: number('p.value'),
    low: number('p.low'),
    high: number('p.high'),
    option: 'p.option',
    share: number('(CASE WHEN coded.place BETWEEN axis.low AND axis.high THEN (coded.place - axis.low) / (axis.high - axis.low) END)'),
    label: text('coded.label'),
    unit: text('axis.unit'),
    commitment: 'p.commitment',
    red_line: ofRedLines(
      `(drawn ->> 'kind') || ' ' || coalesce(drawn ->> 'option', ${plainNumber(`(drawn ->> 'value')::float8`)}, '')`,
    ),
    red_line_quote: text(ofRedLines(escaped(`drawn ->> 'quote'`))),
    condition: text('p.condition'),
    condition_on: 'condition_on.slug',
    condition_state: `CASE WHEN p.condition IS NOT NULL THEN coalesce((
      SELECT a.state
      FROM   condition_assessment a
      WHERE  a.position_id = p.position_id AND a.recorded_at <= asked.known AND (a.closed_at IS NULL OR a.closed_at > asked.known)
      ORDER BY a.assessed_on DESC, a.recorded_at DESC
      LIMIT  1), 'untested') END`,
    salience: number('p.salience'),
    rank: 'p.rank',
    confidence: 'p.confidence',
    ambiguous: truth('p.ambiguous'),
    evidence: 'p.evidence',
    rationale: text('p.rationale'),
    quote: text('s.quote'),
    quote_language: 's.quote_language',
    original_language: 's.original_language',
    original_quote: text('s.original_quote'),
    quote_kind: 's.quote_kind',
    quote_start: 'p.quote_start',
    quote_end: 'CASE WHEN p.quote_start IS NOT NULL THEN p.quote_end END',
    source: `nullif(cited.slugs, '')`,
    source_url: text('cited.urls'),
    source_reliability: `nullif(cited.reliabilities, '')`,
    credibility: 's.credibility',
    coder: text('coder.name'),
    status: 's.status',
    marking: 's.marking',
    scale_version: 'axis.version',
    external_id: text('s.external_id'),
    statement_kind: 's.kind',
  };
}

export const POSITION_COLUMNS = Object.keys(positionColumns(writtenFor(undefined)));
