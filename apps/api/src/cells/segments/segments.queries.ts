import type { TenantTx } from '../../db/tenant-tx.js';
import type { Segment } from './make-segments.js';
import type { CellKey, SegmentContent } from './segment-content.js';
import { forkNode, segmentDay } from './segment-days.js';
import type { TouchedCell } from './touched-cells.queries.js';

export type KeptSegment = Segment & CellKey;

/** Before the first touched day only what a line may look back to is worth more than reading the log again. */
const DAYS_BEFORE = 100;

export function selectSegments(tx: TenantTx, negotiationId: string, cells: readonly TouchedCell[]): Promise<KeptSegment[]> {
  const since = cells.map(({ from }) => (from === null ? 0 : segmentDay(from) - DAYS_BEFORE));
  return tx.sql<KeptSegment>`
    SELECT s.party_id AS "partyId", s.issue_id AS "issueId", s.from_day AS "fromDay", s.to_day AS "toDay", s.clearance,
           s.cell::text AS cell
    FROM   unnest(${cells.map(({ partyId }) => partyId)}::uuid[], ${cells.map(({ issueId }) => issueId)}::uuid[], ${since}::int[])
           AS c (party_id, issue_id, since)
    CROSS JOIN LATERAL (SELECT * FROM cell_segment k
                        WHERE  k.negotiation_id = ${negotiationId} AND k.party_id = c.party_id AND k.issue_id = c.issue_id
                        AND    k.to_day >= c.since OFFSET 0) s`;
}

export async function hasSegments(tx: TenantTx, negotiationId: string): Promise<boolean> {
  const rows = await tx.sql`SELECT 1 FROM cell_segment WHERE negotiation_id = ${negotiationId} LIMIT 1`;
  return rows.length > 0;
}

export async function deleteSegments(tx: TenantTx, negotiationId: string, gone: readonly KeptSegment[]): Promise<void> {
  if (gone.length === 0) return;
  await tx.sql`
    DELETE FROM cell_segment k
    USING  unnest(${gone.map(({ partyId }) => partyId)}::uuid[], ${gone.map(({ issueId }) => issueId)}::uuid[],
                  ${gone.map(({ fromDay }) => fromDay)}::int[], ${gone.map(({ clearance }) => clearance)}::text[])
           AS g (party_id, issue_id, from_day, clearance)
    WHERE  k.negotiation_id = ${negotiationId} AND k.party_id = g.party_id AND k.issue_id = g.issue_id
    AND    k.from_day = g.from_day AND k.clearance = g.clearance`;
}

export async function insertSegments(tx: TenantTx, negotiationId: string, come: readonly KeptSegment[]): Promise<void> {
  if (come.length === 0) return;
  await tx.sql`
    INSERT INTO cell_segment
           (negotiation_id, party_id, issue_id, from_day, to_day, clearance, node, in_numbers, value, low, high, hull_low, hull_high,
            range_low, range_high, salience, salience_given, cell)
    SELECT ${negotiationId}, r.party_id, r.issue_id, r.from_day, r.to_day, r.clearance, r.node, r.in_numbers, r.value, r.low, r.high,
           r.hull_low, r.hull_high, r.range_low, r.range_high, r.salience, r.salience_given, r.cell::json
    FROM   json_to_recordset(${JSON.stringify(come.map(rowOf))}::json)
           AS r (party_id uuid, issue_id uuid, from_day int, to_day int, clearance text, node int, in_numbers boolean, value float8,
                 low float8, high float8, hull_low float8, hull_high float8, range_low float8, range_high float8, salience float8,
                 salience_given boolean, cell text)`;
}

function rowOf({ partyId, issueId, fromDay, toDay, clearance, cell }: KeptSegment) {
  const { inNumbers, value, hull, range, salience } = JSON.parse(cell) as SegmentContent;
  return {
    party_id: partyId,
    issue_id: issueId,
    from_day: fromDay,
    to_day: toDay,
    clearance,
    node: forkNode(fromDay, toDay),
    in_numbers: inNumbers,
    value: value?.kind === 'point' ? value.value : null,
    low: value?.kind === 'interval' ? value.low : null,
    high: value?.kind === 'interval' ? value.high : null,
    hull_low: hull?.low ?? null,
    hull_high: hull?.high ?? null,
    range_low: range?.low ?? null,
    range_high: range?.high ?? null,
    salience: salience?.value ?? null,
    salience_given: salience?.isDefault === false,
    cell,
  };
}
