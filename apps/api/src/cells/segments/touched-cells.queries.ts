import type { CellIssue } from '@standpoint/domain/log';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { CellKey } from './segment-content.js';
import type { Limits } from './usual-reading.js';

/** A cell, and of whose positions it may be made besides its own party's. */
export interface TouchedCell extends CellKey {
  readonly blocIds: readonly string[];
  /** Before this day it is as it was; null: never. */
  readonly from: string | null;
}

interface TouchedRow {
  readonly negotiationId: string;
  readonly partyId: string | null;
  readonly issueId: string | null;
  readonly blocIds: readonly string[] | null;
  readonly from: string | null;
}

/** By negotiation: what this write, and whatever was written since its segments were kept last, can have changed. */
export async function selectTouchedCells(tx: TenantTx): Promise<Map<string, TouchedCell[]>> {
  const rows = await tx.sql<TouchedRow>`
    SELECT DISTINCT ON (negotiation_id, party_id, issue_id)
           negotiation_id AS "negotiationId", party_id AS "partyId", issue_id AS "issueId", bloc_ids AS "blocIds", first_day AS "from"
    FROM   touched_cells()
    ORDER  BY negotiation_id, party_id, issue_id, first_day NULLS FIRST`;
  return groupByNegotiation(rows);
}

/** Every cell that somebody spoke to, and every one of which there are segments. */
export async function selectEveryCell(tx: TenantTx, negotiationId: string): Promise<TouchedCell[]> {
  const rows = await tx.sql<TouchedRow>`
    WITH coded AS (
      SELECT party_id, issue_id FROM position_revision WHERE negotiation_id = ${negotiationId} AND closed_at IS NULL
      UNION
      SELECT party_id, issue_id FROM cell_segment WHERE negotiation_id = ${negotiationId}
    )
    SELECT c.negotiation_id AS "negotiationId", c.party_id AS "partyId", c.issue_id AS "issueId", c.bloc_ids AS "blocIds",
           NULL AS "from"
    FROM   (SELECT array_agg(party_id) AS parties, array_agg(issue_id) AS issues FROM coded) every
    CROSS JOIN LATERAL cells_of(${negotiationId}, every.parties, every.issues) c`;
  return groupByNegotiation(rows).get(negotiationId) ?? [];
}

function groupByNegotiation(rows: readonly TouchedRow[]): Map<string, TouchedCell[]> {
  const grouped = new Map<string, TouchedCell[]>();
  for (const { negotiationId, partyId, issueId, blocIds, from } of rows) {
    const cells = grouped.get(negotiationId) ?? [];
    grouped.set(negotiationId, cells);
    if (partyId !== null && issueId !== null) cells.push({ partyId, issueId, blocIds: blocIds ?? [], from });
  }
  return grouped;
}

export interface CellTerms {
  readonly limits: Limits;
  /** Those that have a scale. */
  readonly issues: readonly CellIssue[];
}

/** What the negotiation says about all of its cells, at present. */
export async function selectCellTerms(tx: TenantTx, negotiationId: string, issueIds: readonly string[]): Promise<CellTerms | undefined> {
  const [limits] = await tx.sql<Limits & { readonly issues: CellIssue[] | null }>`
    SELECT n.stale_after_days AS "staleAfterDays", n.contest_window_days AS "contestWindowDays",
           (SELECT jsonb_agg(jsonb_build_object('issueId', r.issue_id, 'scale', s.definition, 'defaultSalience', r.default_salience))
            FROM   issue_revision r
            JOIN   scale_revision s ON s.issue_id = r.issue_id AND s.closed_at IS NULL
            WHERE  r.issue_id = ANY (${issueIds}::uuid[]) AND r.closed_at IS NULL) AS issues
    FROM   negotiation_revision n
    WHERE  n.negotiation_id = ${negotiationId} AND n.closed_at IS NULL`;
  return limits && { limits, issues: limits.issues ?? [] };
}

/** Nobody writes while segments are made of what is there. */
export async function lockNegotiation(tx: TenantTx, negotiationId: string): Promise<void> {
  await tx.sql`SELECT 1 FROM negotiation WHERE id = ${negotiationId} FOR UPDATE`;
}

/** From now on readers take the segments. */
export async function settleCells(tx: TenantTx, negotiationIds: readonly string[]): Promise<void> {
  await tx.sql`UPDATE negotiation SET cells_at = changed_at WHERE id = ANY (${negotiationIds}::uuid[])`;
}
