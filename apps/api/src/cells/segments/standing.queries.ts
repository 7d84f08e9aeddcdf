import type { CellNumbers } from '@standpoint/domain/cell';
import { type Fragment, fragment } from '../../db/fragment.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { CellKey, SegmentContent } from './segment-content.js';
import { nodesOf, segmentDay } from './segment-days.js';

export interface SegmentQuestion {
  readonly negotiationId: string;
  readonly asOf: string;
  readonly clearance: string;
}

/** Whether the segments know everything that was written. */
export async function areCellsSettled(tx: TenantTx, negotiationId: string): Promise<boolean> {
  const rows = await tx.sql`SELECT 1 FROM negotiation WHERE id = ${negotiationId} AND cells_at = changed_at`;
  return rows.length > 0;
}

interface Standing extends CellKey {
  readonly content: SegmentContent;
}

interface Axes {
  readonly partyIds: readonly string[];
  readonly issueIds: readonly string[];
}

/** So many cells are looked up one by one. */
const FEW_LOOK_UPS = 30_000;

export function isFew({ partyIds, issueIds }: Axes): boolean {
  return partyIds.length * issueIds.length <= FEW_LOOK_UPS;
}

/** Cell by cell: for a part of a table, however large the rest of it. */
export function selectStandingOf(tx: TenantTx, { negotiationId, asOf, clearance }: SegmentQuestion, { partyIds, issueIds }: Axes): Promise<Standing[]> {
  return tx.sql<Standing>`
    SELECT party.id AS "partyId", issue.id AS "issueId", s.cell AS content
    FROM   unnest(${partyIds}::uuid[]) AS party (id)
    CROSS JOIN unnest(${issueIds}::uuid[]) AS issue (id)
    CROSS JOIN LATERAL (
      SELECT k.to_day, k.cell FROM cell_segment k
      WHERE  k.negotiation_id = ${negotiationId} AND k.party_id = party.id AND k.issue_id = issue.id
      AND    k.from_day <= ${segmentDay(asOf)} AND k.clearance IN ('any', ${clearance})
      ORDER  BY k.from_day DESC
      LIMIT  1) s
    WHERE  s.to_day > ${segmentDay(asOf)}`;
}

/** All at once, by the tree. */
export function selectStanding(tx: TenantTx, { negotiationId, asOf, clearance }: SegmentQuestion): Promise<Standing[]> {
  const day = segmentDay(asOf);
  const { upTo, after } = nodesOf(day);
  return tx.sql<Standing>`
    SELECT s.party_id AS "partyId", s.issue_id AS "issueId", s.cell AS content
    FROM   unnest(${upTo}::int[]) AS at (node)
    JOIN   cell_segment s ON s.node = at.node AND s.to_day > ${day}
    WHERE  s.negotiation_id = ${negotiationId} AND s.clearance IN ('any', ${clearance})
    UNION ALL
    SELECT s.party_id, s.issue_id, s.cell
    FROM   unnest(${after}::int[]) AS at (node)
    JOIN   cell_segment s ON s.node = at.node AND s.from_day <= ${day}
    WHERE  s.negotiation_id = ${negotiationId} AND s.clearance IN ('any', ${clearance})`;
}

/** The same as a piece of a question: party_id, issue_id and the cell as it is kept. */
export function standingCells(asked: SegmentQuestion, axes: Axes): Fragment {
  return isFew(axes) ? standingOf(asked, axes) : standingByTree(asked, axes);
}

function standingOf({ negotiationId, asOf, clearance }: SegmentQuestion, { partyIds, issueIds }: Axes): Fragment {
  return fragment`
    (SELECT s.party_id, s.issue_id, s.cell
     FROM   unnest(${partyIds}::uuid[]) AS party (id)
     CROSS JOIN unnest(${issueIds}::uuid[]) AS issue (id)
     CROSS JOIN LATERAL (
       SELECT * FROM cell_segment k
       WHERE  k.negotiation_id = ${negotiationId} AND k.party_id = party.id AND k.issue_id = issue.id
       AND    k.from_day <= ${segmentDay(asOf)} AND k.clearance IN ('any', ${clearance})
       ORDER  BY k.from_day DESC
       LIMIT  1) s
     WHERE  s.to_day > ${segmentDay(asOf)})`;
}

// Parties and issues are picked behind OFFSET 0: by them the planner would look up the whole history of every cell.
function standingByTree({ negotiationId, asOf, clearance }: SegmentQuestion, { partyIds, issueIds }: Axes): Fragment {
  const day = segmentDay(asOf);
  const { upTo, after } = nodesOf(day);
  return fragment`
    (SELECT *
     FROM   (SELECT s.party_id, s.issue_id, s.cell
             FROM   unnest(${upTo}::int[]) AS at (node)
             JOIN   cell_segment s ON s.node = at.node AND s.to_day > ${day}
             WHERE  s.negotiation_id = ${negotiationId} AND s.clearance IN ('any', ${clearance})
             UNION ALL
             SELECT s.party_id, s.issue_id, s.cell
             FROM   unnest(${after}::int[]) AS at (node)
             JOIN   cell_segment s ON s.node = at.node AND s.from_day <= ${day}
             WHERE  s.negotiation_id = ${negotiationId} AND s.clearance IN ('any', ${clearance})
             OFFSET 0) all_of_them
     WHERE  party_id = ANY (${partyIds}::uuid[]) AND issue_id = ANY (${issueIds}::uuid[]))`;
}

type NumbersRow = [
  partyId: string,
  issueId: string,
  inNumbers: boolean,
  value: number | null,
  low: number | null,
  high: number | null,
  hullLow: number | null,
  hullHigh: number | null,
  rangeLow: number | null,
  rangeHigh: number | null,
  salience: number | null,
  salienceGiven: boolean,
];

/** What enters numbers, of the whole table: read from the two indexes of the tree alone. */
export async function selectNumbers(tx: TenantTx, { negotiationId, asOf, clearance }: SegmentQuestion): Promise<CellNumbers[]> {
  const day = segmentDay(asOf);
  const { upTo, after } = nodesOf(day);
  const { rows } = await tx.client.query<NumbersRow>({
    name: 'cell-numbers',
    rowMode: 'array',
    text: `
      SELECT s.party_id, s.issue_id, s.in_numbers, s.value, s.low, s.high, s.hull_low, s.hull_high, s.range_low, s.range_high,
             s.salience, s.salience_given
      FROM   unnest($2::int[]) AS at (node)
      JOIN   cell_segment s ON s.node = at.node AND s.to_day > $4
      WHERE  s.negotiation_id = $1 AND s.clearance IN ('any', $5)
      UNION ALL
      SELECT s.party_id, s.issue_id, s.in_numbers, s.value, s.low, s.high, s.hull_low, s.hull_high, s.range_low, s.range_high,
             s.salience, s.salience_given
      FROM   unnest($3::int[]) AS at (node)
      JOIN   cell_segment s ON s.node = at.node AND s.from_day <= $4
      WHERE  s.negotiation_id = $1 AND s.clearance IN ('any', $5)`,
    values: [negotiationId, upTo, after, day, clearance],
  });
  return rows.map(numbersOf);
}

function numbersOf(row: NumbersRow): CellNumbers {
  const [partyId, issueId, inNumbers, value, low, high, hullLow, hullHigh, rangeLow, rangeHigh, salience, salienceGiven] = row;
  return {
    partyId,
    issueId,
    inNumbers,
    value: value === null ? intervalOf(low, high) : { kind: 'point', value },
    hull: bandOf(hullLow, hullHigh),
    optionSet: null,
    range: bandOf(rangeLow, rangeHigh),
    salience: salience === null ? null : { value: salience, isDefault: !salienceGiven },
  };
}

function intervalOf(low: number | null, high: number | null): CellNumbers['value'] {
  return low === null || high === null ? null : { kind: 'interval', low, high };
}

function bandOf(low: number | null, high: number | null): CellNumbers['hull'] {
  return low === null || high === null ? null : { low, high };
}
