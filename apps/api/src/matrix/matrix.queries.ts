import type { Reading } from '@standpoint/domain/log';
import { MARKINGS } from '@standpoint/domain/vocabulary';
import type { TenantTx } from '../db/tenant-tx.js';

interface StatementCount {
  readonly partyId: string;
  readonly count: number;
}

/** How many published statements of each party the reading lets through, coded or not. */
export function selectStatementCounts(tx: TenantTx, negotiationId: string, reading: Reading): Promise<StatementCount[]> {
  const known = reading.knownAt ?? 'infinity';
  const markings = MARKINGS.slice(0, MARKINGS.indexOf(reading.clearance) + 1);
  return tx.sql<StatementCount>`
    SELECT   party_id AS "partyId", count(*) AS count
    FROM     statement_revision
    WHERE    negotiation_id = ${negotiationId}
    AND      party_id IS NOT NULL
    AND      status = 'published'
    AND      said_on <= ${reading.asOf}::date
    AND      recorded_at <= ${known}::timestamptz
    AND      (closed_at IS NULL OR closed_at > ${known}::timestamptz)
    AND      evidence = ANY (${reading.evidence}::text[])
    AND      channel = ANY (${reading.channels}::text[])
    AND      marking = ANY (${markings}::text[])
    GROUP BY party_id`;
}
