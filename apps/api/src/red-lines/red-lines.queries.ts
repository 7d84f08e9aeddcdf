import type { CellValue } from '@standpoint/domain/cell';
import type { Reading, RedLine } from '@standpoint/domain/log';
import { MARKINGS } from '@standpoint/domain/vocabulary';
import type { CellKey } from '../cells/segments/segment-content.js';
import { type Fragment, fragment, runPrepared } from '../db/fragment.js';
import type { TenantTx } from '../db/tenant-tx.js';

interface Drawers {
  readonly negotiationId: string;
  readonly reading: Reading;
  readonly partyIds: readonly string[];
  readonly issueIds: readonly string[];
}

/** A threshold that a party drew on an issue, however often. */
export interface Drawing extends CellKey, RedLine {
  readonly firstSaid: string;
}

/** Every red line that these parties drew in their own voice and that began by the day, as far as the reading lets it through. */
export function selectDrawings(tx: TenantTx, { negotiationId, reading, partyIds, issueIds }: Drawers): Promise<Drawing[]> {
  const known = reading.knownAt ?? 'infinity';
  const markings = MARKINGS.slice(0, MARKINGS.indexOf(reading.clearance) + 1);
  return runPrepared<Drawing>(
    tx,
    fragment`
      SELECT p.party_id AS "partyId", p.issue_id AS "issueId", line.kind, line.value, line.option, min(p.said_on) AS "firstSaid"
      FROM   position_revision p
      JOIN   statement_revision s ON s.statement_id = p.statement_id AND s.revision = p.revision
      CROSS JOIN LATERAL jsonb_to_recordset(p.red_lines) AS line (kind text, value float8, option text)
      WHERE  p.negotiation_id = ${negotiationId} AND p.red_lines <> '[]' AND p.evidence = 'stated' AND 'stated' = ANY (${reading.evidence}::text[])
      AND    p.said_on <= ${reading.asOf}::date AND coalesce(p.valid_from, p.said_on) <= ${reading.asOf}::date AND p.recorded_at <= ${known}::timestamptz
      AND    (p.closed_at IS NULL OR p.closed_at > ${known}::timestamptz)
      AND    p.party_id = ANY (${partyIds}::uuid[]) AND p.issue_id = ANY (${issueIds}::uuid[])
      AND    s.status = 'published' AND s.channel = ANY (${reading.channels}::text[]) AND s.marking = ANY (${markings}::text[])
      GROUP  BY p.party_id, p.issue_id, line.kind, line.value, line.option`,
  );
}

/** What of a cell concerns red lines, its own and those of others. */
export interface LineOutline extends CellKey {
  /** While it is held. */
  readonly value: CellValue | null;
  readonly statementId: string | null;
  readonly isProposal: boolean;
  readonly redLines: readonly RedLine[];
  /** From a bloc. */
  readonly isTakenOver: boolean;
}

export async function selectLineOutlines(tx: TenantTx, standing: Fragment): Promise<LineOutline[]> {
  type Row = Omit<LineOutline, 'redLines'> & { readonly redLines: LineOutline['redLines'] | null };
  const rows = await runPrepared<Row>(
    tx,
    fragment`
      SELECT s.party_id AS "partyId", s.issue_id AS "issueId", CASE WHEN cell.state = 'held' THEN cell.value END AS value,
             cell.origin ->> 'statementId' AS "statementId", coalesce(cell.flags, '') LIKE '%"proposal"%' AS "isProposal",
             cell."redLines", cell."inheritedFrom" IS NOT NULL AS "isTakenOver"
      FROM   ${standing} s
      CROSS JOIN LATERAL json_to_record(s.cell)
             AS cell (state text, value json, origin json, flags text, "redLines" json, "inheritedFrom" text)`,
  );
  return rows.map(({ redLines, ...row }) => ({ ...row, redLines: redLines ?? [] }));
}

interface Beyond {
  readonly negotiationId: string;
  readonly asOf: string;
  /** Of everybody who may have said something. */
  readonly partyIds: readonly string[];
  readonly drawings: readonly Drawing[];
}

/** Cells of which something was said or done beyond one of these lines since it was drawn: a superset of what is known of it. */
export function selectCellsBeyond(tx: TenantTx, { negotiationId, asOf, partyIds, drawings }: Beyond): Promise<CellKey[]> {
  const lines = drawings.map(({ issueId, kind, value, option, firstSaid }) => ({ issue_id: issueId, kind, value, option, since: firstSaid }));
  return tx.sql<{ partyId: string; issueId: string }>`
    WITH line AS MATERIALIZED (
      SELECT issue_id, kind, value, option, min(since) AS since
      FROM   json_to_recordset(${JSON.stringify(lines)}::json) AS line (issue_id uuid, kind text, value float8, option text, since date)
      GROUP  BY issue_id, kind, value, option
    )
    SELECT DISTINCT party.id AS "partyId", line.issue_id AS "issueId"
    FROM   line
    CROSS JOIN unnest(${partyIds}::uuid[]) AS party (id)
    CROSS JOIN LATERAL (
      SELECT 1 FROM position_revision p
      WHERE  p.negotiation_id = ${negotiationId} AND p.party_id = party.id AND p.issue_id = line.issue_id
      AND    p.said_on BETWEEN line.since AND ${asOf}::date AND p.kind IN ('point', 'interval', 'option')
      AND    CASE line.kind WHEN 'at most' THEN coalesce(p.value, p.high) > line.value
                            WHEN 'at least' THEN coalesce(p.value, p.low) < line.value
                            ELSE p.option = line.option END
      LIMIT  1) beyond`;
}
