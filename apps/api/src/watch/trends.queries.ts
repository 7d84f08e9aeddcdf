import type { Day } from '@standpoint/domain/log';
import { FEWEST_FOR_TREND } from '@standpoint/domain/spread/trend';
import { MARKINGS } from '@standpoint/domain/vocabulary';
import type { TableQuestion } from '../cells/read-cells.js';
import { fragment, run } from '../db/fragment.js';
import type { TenantTx } from '../db/tenant-tx.js';

/** Both ends of a point are the same. */
export interface SaidValue {
  readonly partyId: string;
  readonly issueId: string;
  readonly saidOn: Day;
  readonly low: number;
  readonly high: number;
}

/** What parties said themselves and a reading lets through, where that may be enough for a trend. */
export function selectSaidValues(tx: TenantTx, { negotiationId, reading, issues, partyIds }: TableQuestion): Promise<SaidValue[]> {
  const known = reading.knownAt ?? 'infinity';
  const lines = issues.filter(({ scale }) => scale.kind !== 'nominal').map(({ id }) => id);
  const markings = MARKINGS.slice(0, MARKINGS.indexOf(reading.clearance) + 1);
  return run<SaidValue>(
    tx,
    fragment`
      SELECT p.party_id AS "partyId", p.issue_id AS "issueId", p.said_on AS "saidOn",
             coalesce(p.value, p.low) AS low, coalesce(p.value, p.high) AS high
      FROM   (SELECT *, count(*) OVER (PARTITION BY party_id, issue_id) AS among
              FROM   position_revision
              WHERE  negotiation_id = ${negotiationId} AND kind IN ('point', 'interval')
              AND    party_id = ANY (${partyIds}::uuid[]) AND issue_id = ANY (${lines}::uuid[])
              AND    evidence <> 'observed' AND evidence = ANY (${reading.evidence}::text[])
              AND    said_on <= ${reading.asOf}::date AND recorded_at <= ${known}::timestamptz
              AND    (closed_at IS NULL OR closed_at > ${known}::timestamptz)) p
      JOIN   statement_revision s ON s.statement_id = p.statement_id AND s.revision = p.revision
      WHERE  p.among >= ${FEWEST_FOR_TREND}
      AND    s.status = 'published' AND s.channel = ANY (${reading.channels}::text[]) AND s.marking = ANY (${markings}::text[])`,
  );
}
