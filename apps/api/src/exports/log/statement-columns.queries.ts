import { type Columns, escaped, instant, type Written, writtenFor } from './columns.queries.js';

const RETRACTED = 's.closed_at <= asked.known AND s.closed_reason IS NOT NULL';

/** Links as the reader may see them; what narrows one stands in brackets: `withdraws:S02[donbas-control/red line]`. */
const LINKS = `(
  SELECT string_agg(${escaped(`link.type || ':' || coalesce(target.external_id, target.statement_id::text)
           || CASE WHEN link.issue_id IS NULL AND link.facet IS NULL THEN ''
                   ELSE '[' || coalesce(narrowed.slug, '') || coalesce('/' || link.facet, '') || ']' END`)}, '|' ORDER BY link."order")
  FROM   statement_link link
  LEFT   JOIN issue narrowed ON narrowed.id = link.issue_id
  JOIN   LATERAL (SELECT * FROM statement_revision t WHERE t.statement_id = link.target_id AND t.recorded_at <= asked.known
                  ORDER BY t.revision DESC LIMIT 1) target
         ON target.marking = ANY (asked.markings) AND (target.status <> 'draft' OR asked.drafts)
  WHERE  link.statement_id = s.statement_id AND link.revision = s.revision)`;

/** statements.csv: what a statement says of itself; its codings are rows of positions.csv. New columns go at the end. */
export function statementColumns({ text }: Written): Columns {
  return {
    statement_id: 's.statement_id',
    external_id: text('s.external_id'),
    revision: 's.revision',
    status: 's.status',
    said_on: 's.said_on',
    said_from: 's.said_from',
    precision: 's.precision',
    said_at: `s.said_at || ' ' || s.said_at_zone`,
    party: 'party.slug',
    speaker: 'speaker.slug',
    speaker_as_printed: text('s.speaker_as_printed'),
    reporter_party: 'reporter_party.slug',
    reporter: 'reporter.slug',
    kind: 's.kind',
    evidence: 's.evidence',
    channel: 's.channel',
    marking: 's.marking',
    event: 'event.slug',
    quote: text('s.quote'),
    quote_kind: 's.quote_kind',
    quote_language: 's.quote_language',
    original_language: 's.original_language',
    original_quote: text('s.original_quote'),
    source: `nullif(cited.slugs, '')`,
    locator: text('cited.locators'),
    credibility: 's.credibility',
    links: LINKS,
    positions: `(SELECT count(*) FROM position_revision p WHERE p.statement_id = s.statement_id AND p.revision = s.revision)`,
    recorded_at: instant('s.recorded_at'),
    recorded_by: text('coder.name'),
    reason: text('s.reason'),
    retracted_at: `CASE WHEN ${RETRACTED} THEN ${instant('s.closed_at')} END`,
    retracted_by: text(`(CASE WHEN ${RETRACTED} THEN closer.name END)`),
    retraction_reason: text(`(CASE WHEN ${RETRACTED} THEN s.closed_reason END)`),
  };
}

export const STATEMENT_COLUMNS = Object.keys(statementColumns(writtenFor(undefined)));
