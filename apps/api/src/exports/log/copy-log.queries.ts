import type { Readable } from 'node:stream';
import type { Dialect } from '@standpoint/contracts/reading';
import { CopyOut } from '../../db/copy-out.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { Eyes, RevisionKey } from '../../statements/load-statements.queries.js';
import { type Columns, escaped, selectList, writtenFor } from './columns.queries.js';
import type { DescribedAxes, ScaleRow } from './described-axes.js';
import { LABEL, PLACE } from './label.queries.js';
import { positionColumns } from './position-columns.queries.js';
import { statementColumns } from './statement-columns.queries.js';

/** A reader who takes the file slowly holds up the query that sends it. */
const LONGEST_BATCH = '10min';
const SORTED_IN_MEMORY = '64MB';

/** COPY takes no parameters: what it asks for stands in settings of the transaction. */
export async function prepareCopy(tx: TenantTx, negotiation: string, eyes: Eyes, axes: DescribedAxes): Promise<void> {
  await tx.sql`
    SELECT set_config('statement_timeout', ${LONGEST_BATCH}, true),
           set_config('work_mem', ${SORTED_IN_MEMORY}, true),
           set_config('export.negotiation', ${negotiation}, true),
           set_config('export.known', ${eyes.knownAt ?? 'infinity'}, true),
           set_config('export.markings', ${`{${eyes.markings.join(',')}}`}, true),
           set_config('export.drafts', ${String(eyes.drafts)}, true),
           set_config('export.parties', ${JSON.stringify(axes.parties)}, true),
           set_config('export.issues', ${JSON.stringify(axes.issues)}, true),
           set_config('export.scales', ${JSON.stringify(axes.scales)}, true)`;
}

/** The rows of these statements, in their order. */
export async function copyStatements(tx: TenantTx, keys: readonly RevisionKey[], dialect: Dialect | undefined): Promise<Readable> {
  await askFor(tx, keys);
  return copied(tx, copyOf(statementColumns(writtenFor(dialect)), { dialect, from: STATEMENTS, order: 'listed.place' }));
}

export async function copyPositions(tx: TenantTx, keys: readonly RevisionKey[], dialect: Dialect | undefined): Promise<Readable> {
  await askFor(tx, keys);
  const from = `${STATEMENTS}\n${CODINGS}`;
  return copied(tx, copyOf(positionColumns(writtenFor(dialect)), { dialect, from, order: 'listed.place, p."order"' }));
}

export function selectScaleRows(tx: TenantTx, negotiationId: string): Promise<ScaleRow[]> {
  return tx.sql<ScaleRow>`
    SELECT s.issue_id AS "issueId", s.recorded_at AS "knownFrom", s.closed_at AS "knownUntil", s.definition AS scale
    FROM   scale_revision s
    JOIN   issue i ON i.id = s.issue_id
    WHERE  i.negotiation_id = ${negotiationId}`;
}

function copied(tx: TenantTx, text: string): Readable {
  const out = new CopyOut(text);
  tx.client.query(out.query);
  return out;
}

async function askFor(tx: TenantTx, keys: readonly RevisionKey[]): Promise<void> {
  const [ids, revisions] = [keys.map(({ statementId }) => statementId), keys.map(({ revision }) => revision)];
  await tx.sql`
    SELECT set_config('export.ids', ${`{${ids.join(',')}}`}, true), set_config('export.revisions', ${`{${revisions.join(',')}}`}, true)`;
}

interface Rows {
  readonly dialect: Dialect | undefined;
  readonly from: string;
  readonly order: string;
}

function copyOf(columns: Columns, { dialect, from, order }: Rows): string {
  return `
COPY (
WITH asked AS MATERIALIZED (
  SELECT current_setting('export.negotiation') AS negotiation, current_setting('export.known')::timestamptz AS known,
         current_setting('export.markings')::text[] AS markings, current_setting('export.drafts')::boolean AS drafts
), seated AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset(current_setting('export.parties')::jsonb) AS x (id uuid, country text, wikidata text)
), axis AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset(current_setting('export.issues')::jsonb)
                AS x (id uuid, unit text, low float8, high float8, version int)
), scale AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset(current_setting('export.scales')::jsonb)
                AS x (issue uuid, "from" timestamptz, until timestamptz, kind text, labelled boolean, points float8[], keys text[], labels text[],
                      one text, other text)
), listed AS MATERIALIZED (
  SELECT * FROM unnest(current_setting('export.ids')::uuid[], current_setting('export.revisions')::int[])
                WITH ORDINALITY AS x (id, revision, place)
), citation AS MATERIALIZED (
  SELECT listed.place, c.source_id, c."order", c.locator
  FROM   listed
  JOIN   LATERAL (SELECT * FROM statement_source WHERE statement_id = listed.id AND revision = listed.revision OFFSET 0) c ON true
), told AS MATERIALIZED (
  SELECT source.id, source.slug, r.url, r.reliability, r.published_on
  FROM   asked
  CROSS  JOIN (SELECT DISTINCT source_id FROM citation) used
  JOIN   source ON source.id = used.source_id
  JOIN   LATERAL (SELECT * FROM source_revision WHERE source_id = used.source_id AND recorded_at <= asked.known
                  ORDER BY revision DESC LIMIT 1) r ON true
), cited AS MATERIALIZED (
  SELECT c.place,
         string_agg(told.slug, '|' ORDER BY c."order")                               AS slugs,
         string_agg(${escaped('c.locator')}, '|' ORDER BY c."order")                 AS locators,
         string_agg(${escaped('told.url')}, '|' ORDER BY c."order")                  AS urls,
         string_agg(coalesce(told.reliability, ''), '|' ORDER BY c."order")          AS reliabilities,
         string_agg(coalesce(told.published_on::text, ''), '|' ORDER BY c."order")   AS published_on
  FROM   citation c JOIN told ON told.id = c.source_id
  GROUP  BY c.place
)
SELECT ${selectList(columns)}
FROM   ${from}
ORDER  BY ${order}
) TO STDOUT (FORMAT csv, DELIMITER '${dialect === 'excel-comma' ? ';' : ','}')`;
}

// OFFSET 0: looked up by key; the planner would rather hash the whole log for every batch.
const STATEMENTS = `asked
CROSS  JOIN listed
JOIN   LATERAL (SELECT * FROM statement_revision WHERE statement_id = listed.id AND revision = listed.revision OFFSET 0) s ON true
JOIN   "user" coder ON coder.id = s.recorded_by
LEFT   JOIN "user" closer ON closer.id = s.closed_by
LEFT   JOIN party ON party.id = s.party_id
LEFT   JOIN speaker ON speaker.id = s.speaker_id
LEFT   JOIN party reporter_party ON reporter_party.id = s.reporter_party_id
LEFT   JOIN speaker reporter ON reporter.id = s.reporter_id
LEFT   JOIN event ON event.id = s.event_id
LEFT   JOIN cited ON cited.place = listed.place`;

const CODINGS = `JOIN   LATERAL (SELECT * FROM position_revision WHERE statement_id = s.statement_id AND revision = s.revision OFFSET 0) p ON true
JOIN   issue ON issue.id = p.issue_id
LEFT   JOIN party condition_on ON condition_on.id = p.condition_on_id
LEFT   JOIN seated ON seated.id = s.party_id
LEFT   JOIN axis ON axis.id = p.issue_id
LEFT   JOIN scale ON scale.issue = p.issue_id
       AND CASE WHEN p.closed_at <= asked.known
             THEN scale."from" < p.closed_at AND (scale.until IS NULL OR scale.until >= p.closed_at)
             ELSE scale."from" <= asked.known AND (scale.until IS NULL OR scale.until > asked.known)
           END
CROSS  JOIN LATERAL (SELECT ${LABEL} AS label, ${PLACE} AS place OFFSET 0) coded`;
