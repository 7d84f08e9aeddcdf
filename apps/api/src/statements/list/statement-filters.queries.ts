import { type Fragment, fragment, joined } from '../../db/fragment.js';
import type { AnyOf, FilteredField, StatementQuestion } from './statement-question.js';

const COLUMNS = {
  party: fragment`s.party_id`,
  speaker: fragment`s.speaker_id`,
  reporterParty: fragment`s.reporter_party_id`,
  reporter: fragment`s.reporter_id`,
  event: fragment`s.event_id`,
  coder: fragment`s.recorded_by`,
} as const;

const WORDS = {
  evidence: fragment`s.evidence`,
  kind: fragment`s.kind`,
  channel: fragment`s.channel`,
  marking: fragment`s.marking`,
  status: fragment`s.status`,
} as const;

const MARKED = {
  coded: fragment`true`,
  redLine: fragment`p.red_lines <> '[]'`,
  conditional: fragment`p.condition IS NOT NULL`,
} as const;

/** What the alias `s` of statement_revision must be for a statement to be listed, after `foundFirst`; `except` leaves one field open. */
export function conditionsOf(question: StatementQuestion, except?: FilteredField): Fragment {
  const fields = Object.entries(question.fields) as [FilteredField, AnyOf][];
  return joined(
    [
      fragment`s.negotiation_id = ${question.negotiationId}`,
      ...knownOf(question),
      fragment`s.marking = ANY (${question.markings}::text[])`,
      ...(question.drafts ? [] : [fragment`s.status <> 'draft'`]),
      ...(question.saidFrom === null ? [] : [fragment`s.said_on >= ${question.saidFrom}::date`]),
      ...(question.saidUntil === null ? [] : [fragment`s.said_on <= ${question.saidUntil}::date`]),
      ...fields.filter(([field]) => field !== except).map(([field, any]) => conditionOf(field, any)),
      ...(question.terms === null ? [] : [fragment`(s.statement_id, s.revision) IN (SELECT f.statement_id, f.revision FROM found f)`]),
    ],
    ' AND ',
  );
}

/** The last revision known at the instant: one that stands, one that was retracted, or either. */
function knownOf({ knownAt, retracted }: StatementQuestion): Fragment[] {
  if (knownAt === null && retracted === 'without') return [fragment`s.closed_at IS NULL`];
  const known = knownAt ?? 'infinity';
  const closed = fragment`s.closed_at <= ${known}::timestamptz`;
  const recorded = fragment`s.recorded_at <= ${known}::timestamptz`;
  if (retracted === 'without') return [recorded, fragment`(s.closed_at IS NULL OR NOT ${closed})`];
  const last = fragment`NOT EXISTS (
    SELECT FROM statement_revision n
    WHERE  n.statement_id = s.statement_id AND n.revision = s.revision + 1 AND n.recorded_at <= ${known}::timestamptz)`;
  return retracted === 'only' ? [recorded, closed, last] : [recorded, last];
}

/** Stands before a query whose conditions search: what is found is found once, however often they are used. */
export function foundFirst({ negotiationId, terms, knownAt }: StatementQuestion): Fragment {
  if (terms === null) return fragment``;
  const texts = terms.map(({ text }) => text);
  const phrases = terms.map(({ phrase }) => phrase);
  return fragment`WITH found AS MATERIALIZED (
    SELECT statement_id, revision
    FROM   search_statements(${negotiationId}, ${texts}::text[], ${phrases}::boolean[], ${knownAt ?? 'infinity'}::timestamptz))`;
}

function conditionOf(field: FilteredField, any: AnyOf): Fragment {
  if (field in COLUMNS) return inColumn(COLUMNS[field as keyof typeof COLUMNS], any);
  if (field in WORDS) return fragment`${WORDS[field as keyof typeof WORDS]} = ANY (${any.values}::text[])`;
  if (field in MARKED) return marked(MARKED[field as keyof typeof MARKED], any);
  switch (field) {
    case 'issue':
      return withNone(any, positionWhere(fragment`p.issue_id = ANY (${any.values}::uuid[])`), positionWhere(fragment`true`));
    case 'source':
      return withNone(any, sourceWhere(fragment`ss.source_id = ANY (${any.values}::uuid[])`), sourceWhere(fragment`true`));
    case 'credibility':
      return fragment`(s.credibility = ANY (${any.values}::smallint[]) OR ${any.none} AND s.credibility IS NULL)`;
    default:
      return fragment`(s.quote_language = ANY (${any.values}::text[]) OR s.original_language = ANY (${any.values}::text[]))`;
  }
}

function inColumn(column: Fragment, { values, none }: AnyOf): Fragment {
  const one = fragment`${column} = ANY (${values}::uuid[])`;
  return none ? fragment`(${one} OR ${column} IS NULL)` : one;
}

function marked(which: Fragment, { values }: AnyOf): Fragment {
  const has = positionWhere(which);
  return values.includes('with') ? has : fragment`NOT ${has}`;
}

function withNone({ none }: AnyOf, one: Fragment, some: Fragment): Fragment {
  return none ? fragment`(${one} OR NOT ${some})` : one;
}

function positionWhere(which: Fragment): Fragment {
  return fragment`EXISTS (
    SELECT FROM position_revision p WHERE p.statement_id = s.statement_id AND p.revision = s.revision AND ${which})`;
}

function sourceWhere(which: Fragment): Fragment {
  return fragment`EXISTS (
    SELECT FROM statement_source ss WHERE ss.statement_id = s.statement_id AND ss.revision = s.revision AND ${which})`;
}
