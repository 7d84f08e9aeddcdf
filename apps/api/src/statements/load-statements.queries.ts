import type { Marking } from '@standpoint/domain/vocabulary';
import type { Position } from '@standpoint/contracts/positions';
import type { Statement } from '@standpoint/contracts/statements';
import { describeValue } from '@standpoint/domain/describe-value';
import type { Scale } from '@standpoint/domain/scale';
import type { CellValue } from '@standpoint/domain/cell';
import type { TenantTx } from '../db/tenant-tx.js';

/** One revision of one statement. */
export interface RevisionKey {
  readonly statementId: string;
  readonly revision: number;
}

/** Through whose eyes: names as known then, and no link to what the reader may not see. */
export interface Eyes {
  /** null = now. */
  readonly knownAt: string | null;
  readonly markings: readonly Marking[];
  readonly drafts: boolean;
}

type Part<T> = T & { readonly key: string };
type PositionRow = Omit<Position, 'label'> & { readonly scale: Scale | null };

/** Whole statements in the order of the keys given; a key that does not exist is left out. */
export async function loadStatements(tx: TenantTx, keys: readonly RevisionKey[], eyes: Eyes): Promise<Statement[]> {
  if (keys.length === 0) return [];
  const wanted = {
    ids: keys.map((key) => key.statementId),
    revisions: keys.map((key) => key.revision),
    known: eyes.knownAt ?? 'infinity',
    markings: eyes.markings,
    drafts: eyes.drafts,
  };
  const [statements, positionRows, sourceRows, linkRows, linkedFromRows] = await Promise.all([
    selectStatementRows(tx, wanted),
    selectPositionRows(tx, wanted),
    selectSourceRows(tx, wanted),
    selectLinkRows(tx, wanted),
    selectLinkedFromRows(tx, wanted),
  ]);
  const [positions, sources, links] = [grouped(positionRows), grouped(sourceRows), grouped(linkRows)];
  const linkedFrom = grouped(linkedFromRows);
  return statements.map(({ key, ...statement }) => ({
    ...statement,
    positions: (positions.get(key) ?? []).map(labelled),
    sources: sources.get(key) ?? [],
    links: links.get(key) ?? [],
    linkedFrom: linkedFrom.get(key.split('/')[0] ?? '') ?? [],
  }));
}

interface Wanted {
  readonly ids: readonly string[];
  readonly revisions: readonly number[];
  readonly known: string;
  readonly markings: readonly string[];
  readonly drafts: boolean;
}

function grouped<T extends object>(rows: readonly Part<T>[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { key, ...row } of rows) {
    const group = groups.get(key) ?? [];
    group.push(row as unknown as T);
    groups.set(key, group);
  }
  return groups;
}

function labelled({ scale, ...position }: PositionRow): Position {
  const value = valueOf(position);
  return { ...position, label: scale && value ? describeValue(scale, value) : '' };
}

function valueOf({ kind, value, low, high, option }: Omit<Position, 'label'>): CellValue | null {
  if (kind === 'point' && value !== null) return { kind, value };
  if (kind === 'interval' && low !== null && high !== null) return { kind, low, high };
  if (kind === 'option' && option !== null) return { kind, option };
  return null;
}

function selectStatementRows(tx: TenantTx, { ids, revisions, known }: Wanted) {
  type Row = Part<Omit<Statement, 'positions' | 'sources' | 'links' | 'linkedFrom'>>;
  return tx.sql<Row>`
    SELECT s.statement_id || '/' || s.revision AS key,
           s.statement_id       AS id,
           s.revision,
           s.external_id        AS "externalId",
           named_party(s.party_id, ${known})          AS party,
           named_speaker(s.speaker_id, ${known})      AS speaker,
           named_party(s.reporter_party_id, ${known}) AS "reporterParty",
           named_speaker(s.reporter_id, ${known}) - 'kind' AS reporter,
           named_event(s.event_id, ${known})          AS event,
           s.speaker_as_printed AS "speakerAsPrinted",
           s.said_on            AS "saidOn",
           s.said_from          AS "saidFrom",
           s.precision,
           CASE WHEN s.said_at IS NOT NULL
                THEN jsonb_build_object('time', s.said_at, 'timeZone', s.said_at_zone) END AS "saidAt",
           s.kind, s.evidence, s.channel, s.marking, s.quote,
           s.quote_kind         AS "quoteKind",
           s.quote_language     AS "quoteLanguage",
           s.original_language  AS "originalLanguage",
           s.original_quote     AS "originalQuote",
           s.credibility, s.status,
           s.recorded_at        AS "recordedAt",
           jsonb_build_object('id', u.id, 'name', u.name) AS "recordedBy",
           s.reason,
           CASE WHEN s.closed_at <= ${known}::timestamptz THEN s.closed_at END AS "closedAt",
           CASE WHEN s.closed_at <= ${known}::timestamptz AND s.closed_reason IS NOT NULL
                THEN jsonb_build_object('at', instant_text(s.closed_at), 'reason', s.closed_reason,
                                        'by', jsonb_build_object('id', c.id, 'name', c.name)) END AS retracted
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) WITH ORDINALITY AS wanted (id, revision, place)
    JOIN   statement_revision s ON s.statement_id = wanted.id AND s.revision = wanted.revision
    JOIN   "user" u ON u.id = s.recorded_by
    LEFT   JOIN "user" c ON c.id = s.closed_by
    ORDER  BY wanted.place`;
}

function selectPositionRows(tx: TenantTx, { ids, revisions, known }: Wanted) {
  return tx.sql<Part<PositionRow>>`
    SELECT p.statement_id || '/' || p.revision AS key,
           p.position_id AS id,
           named_issue(p.issue_id, ${known}) AS issue,
           p.kind, p.value, p.low, p.high, p.option,
           p.red_lines AS "redLines",
           p.commitment,
           CASE WHEN p.condition IS NOT NULL
                THEN jsonb_build_object('text', p.condition, 'onParty', named_party(p.condition_on_id, ${known}),
                                        'state', coalesce(assessed.state, 'untested')) END AS condition,
           p.valid_from  AS "validFrom",
           p.valid_until AS "validUntil",
           p.salience, p.rank, p.confidence, p.ambiguous, p.evidence,
           CASE WHEN p.quote_start IS NOT NULL
                THEN jsonb_build_object('start', p.quote_start, 'end', p.quote_end) END AS "quoteSpan",
           p.rationale,
           scale.definition AS scale
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS wanted (id, revision)
    JOIN   position_revision p ON p.statement_id = wanted.id AND p.revision = wanted.revision
    LEFT   JOIN scale_revision scale
           -- of a coding that stands the scale known then, of another one the last on which it stood
           ON  scale.issue_id = p.issue_id
           AND CASE WHEN p.closed_at <= ${known}::timestamptz
                 THEN scale.recorded_at < p.closed_at AND (scale.closed_at IS NULL OR scale.closed_at >= p.closed_at)
                 ELSE scale.recorded_at <= ${known}::timestamptz
                      AND (scale.closed_at IS NULL OR scale.closed_at > ${known}::timestamptz)
               END
    LEFT   JOIN LATERAL (
             SELECT   a.state
             FROM     condition_assessment a
             WHERE    a.position_id = p.position_id AND a.recorded_at <= ${known}::timestamptz
             AND      (a.closed_at IS NULL OR a.closed_at > ${known}::timestamptz)
             ORDER BY a.assessed_on DESC, a.recorded_at DESC
             LIMIT    1) assessed ON true
    ORDER  BY p.statement_id, p.revision, p."order"`;
}

function selectSourceRows(tx: TenantTx, { ids, revisions, known }: Wanted) {
  return tx.sql<Part<Statement['sources'][number]>>`
    SELECT ss.statement_id || '/' || ss.revision AS key,
           src.id, src.slug, r.outlet, r.title, r.url, r.language,
           r.published_on AS "publishedOn",
           r.reliability, ss.locator
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS wanted (id, revision)
    JOIN   statement_source ss ON ss.statement_id = wanted.id AND ss.revision = wanted.revision
    JOIN   source src ON src.id = ss.source_id
    JOIN   LATERAL (
             SELECT   *
             FROM     source_revision r
             WHERE    r.source_id = src.id AND r.recorded_at <= ${known}::timestamptz
             ORDER BY r.revision DESC
             LIMIT    1) r ON true
    ORDER  BY ss.statement_id, ss.revision, ss."order"`;
}

function selectLinkRows(tx: TenantTx, { ids, revisions, known, markings, drafts }: Wanted) {
  return tx.sql<Part<Statement['links'][number]>>`
    SELECT l.statement_id || '/' || l.revision AS key,
           l.type,
           linked_statement(t, ${known}) AS statement,
           named_issue(l.issue_id, ${known}) AS issue,
           l.facet
    FROM   unnest(${ids}::uuid[], ${revisions}::int[]) AS wanted (id, revision)
    JOIN   statement_link l ON l.statement_id = wanted.id AND l.revision = wanted.revision
    JOIN   LATERAL (
             SELECT   *
             FROM     statement_revision t
             WHERE    t.statement_id = l.target_id AND t.recorded_at <= ${known}::timestamptz
             ORDER BY t.revision DESC
             LIMIT    1) t ON t.marking = ANY (${markings}::text[]) AND (t.status <> 'draft' OR ${drafts})
    ORDER  BY l.statement_id, l.revision, l."order"`;
}

function selectLinkedFromRows(tx: TenantTx, { ids, known, markings, drafts }: Wanted) {
  return tx.sql<Part<Statement['links'][number]>>`
    SELECT l.target_id::text AS key,
           l.type,
           linked_statement(s, ${known}) AS statement,
           named_issue(l.issue_id, ${known}) AS issue,
           l.facet
    FROM   statement_link l
    JOIN   statement_revision s
           ON  s.statement_id = l.statement_id AND s.revision = l.revision
           AND s.recorded_at <= ${known}::timestamptz
           AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    WHERE  l.target_id = ANY (${ids}::uuid[])
    AND    s.marking = ANY (${markings}::text[])
    AND    (s.status <> 'draft' OR ${drafts})
    ORDER  BY s.said_on, s.statement_id, l."order"`;
}
