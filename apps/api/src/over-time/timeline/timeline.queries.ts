import { EXPIRING_DAYS } from '@standpoint/domain/cell-flags';
import type { Reading } from '@standpoint/domain/log';
import { MARKINGS } from '@standpoint/domain/vocabulary';
import { type Fragment, fragment, run } from '../../db/fragment.js';
import type { SegmentContent } from '../../cells/segments/segment-content.js';
import type { TenantTx } from '../../db/tenant-tx.js';

export interface TimelineScope {
  readonly negotiationId: string;
  readonly reading: Reading;
  /** null = all. */
  readonly issueIds: readonly string[] | null;
  readonly partyIds: readonly string[] | null;
}

export interface CountOnDay {
  readonly day: string;
  readonly count: number;
}

/** Published statements that the reading lets through, by the latest day on which they can have been said. */
export function selectStatementDays(tx: TenantTx, scope: TimelineScope): Promise<CountOnDay[]> {
  const { issueIds, partyIds } = scope;
  return run<CountOnDay>(
    tx,
    fragment`
      SELECT   s.said_on AS day, count(*)::int AS count
      FROM     statement_revision s
      WHERE    ${letThrough(scope)}
      AND      (${partyIds}::uuid[] IS NULL OR s.party_id = ANY (${partyIds}::uuid[]))
      AND      (${issueIds}::uuid[] IS NULL OR EXISTS (
                 SELECT 1 FROM position_revision p
                 WHERE  p.statement_id = s.statement_id AND p.revision = s.revision AND p.issue_id = ANY (${issueIds}::uuid[])))
      GROUP BY s.said_on
      ORDER BY s.said_on`,
  );
}

/** What looking at every cell on every day costs: each is read again on about two days for each of its statements. */
export async function findCostOfChanges(tx: TenantTx, scope: TimelineScope): Promise<number> {
  const [row] = await run<{ cost: number }>(
    tx,
    fragment`
      SELECT coalesce(sum(2.0 * n * n), 0)::float8 AS cost
      FROM   (SELECT count(*) AS n FROM position_revision p WHERE ${spokenTo(scope)} GROUP BY p.party_id, p.issue_id) AS cell`,
  );
  return row?.cost ?? 0;
}

/** Days on which cells can change, found without reading a cell: something is said, begins, has ended, nears its end or gets old. */
export function selectPossibleChanges(tx: TenantTx, scope: TimelineScope): Promise<CountOnDay[]> {
  return run<CountOnDay>(
    tx,
    fragment`
      SELECT   found.day, count(*)::int AS count
      FROM     (SELECT DISTINCT on_day.day, p.party_id, p.issue_id
                FROM   position_revision p
                JOIN   statement_revision s ON s.statement_id = p.statement_id AND s.revision = p.revision
                CROSS  JOIN LATERAL (VALUES (p.said_on), (p.said_on + ${scope.reading.staleAfterDays + 1}::int), (p.valid_from),
                                            (p.valid_until + 1), (p.valid_until - ${EXPIRING_DAYS}::int)) AS on_day (day)
                WHERE  ${spokenTo(scope)} AND ${letThrough(scope)} AND on_day.day >= p.said_on) AS found
      GROUP BY found.day
      ORDER BY found.day`,
  );
}

export interface KeptLook {
  readonly partyId: string;
  readonly issueId: string;
  readonly fromDay: number;
  readonly toDay: number;
  readonly content: SegmentContent;
}

/** Cell by cell, in the order of time: all that the cells of a usual reading ever were. */
export function selectKeptLooks(tx: TenantTx, scope: TimelineScope): Promise<KeptLook[]> {
  return run<KeptLook>(
    tx,
    fragment`
      SELECT   k.party_id AS "partyId", k.issue_id AS "issueId", k.from_day AS "fromDay", k.to_day AS "toDay", k.cell AS content
      FROM     cell_segment k
      WHERE    ${kept(scope)}
      ORDER BY k.party_id, k.issue_id, k.from_day`,
  );
}

/** Without reading one more than it takes to tell. */
export async function areMoreKeptLooks(tx: TenantTx, scope: TimelineScope, most: number): Promise<boolean> {
  const rows = await run(tx, fragment`SELECT 1 FROM cell_segment k WHERE ${kept(scope)} OFFSET ${most} LIMIT 1`);
  return rows.length > 0;
}

function kept({ negotiationId, reading, issueIds, partyIds }: TimelineScope): Fragment {
  return fragment`
    k.negotiation_id = ${negotiationId} AND k.clearance IN ('any', ${reading.clearance})
    AND (${partyIds}::uuid[] IS NULL OR k.party_id = ANY (${partyIds}::uuid[]))
    AND (${issueIds}::uuid[] IS NULL OR k.issue_id = ANY (${issueIds}::uuid[]))`;
}

function spokenTo({ negotiationId, reading, issueIds, partyIds }: TimelineScope): Fragment {
  const known = reading.knownAt ?? 'infinity';
  return fragment`
    p.negotiation_id = ${negotiationId}
    AND p.recorded_at <= ${known}::timestamptz AND (p.closed_at IS NULL OR p.closed_at > ${known}::timestamptz)
    AND (${partyIds}::uuid[] IS NULL OR p.party_id = ANY (${partyIds}::uuid[]))
    AND (${issueIds}::uuid[] IS NULL OR p.issue_id = ANY (${issueIds}::uuid[]))`;
}

function letThrough({ negotiationId, reading }: TimelineScope): Fragment {
  const known = reading.knownAt ?? 'infinity';
  const markings = MARKINGS.slice(0, MARKINGS.indexOf(reading.clearance) + 1);
  return fragment`
    s.negotiation_id = ${negotiationId} AND s.status = 'published'
    AND s.recorded_at <= ${known}::timestamptz AND (s.closed_at IS NULL OR s.closed_at > ${known}::timestamptz)
    AND s.evidence = ANY (${reading.evidence}::text[])
    AND s.channel = ANY (${reading.channels}::text[])
    AND s.marking = ANY (${markings}::text[])`;
}
