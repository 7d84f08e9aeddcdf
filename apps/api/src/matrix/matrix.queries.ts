import type { TenantTx } from '../db/tenant-tx.js';
import type { Asked } from '../negotiations/catalogue/statement-counts.js';

interface StatementCount {
  readonly partyId: string;
  readonly statementCount: number;
  readonly conductCount: number;
}

/** How many statements of each party stand that were said by a day, whatever their evidence: as many as their list shows. */
export function selectStatementCounts(tx: TenantTx, { asOf, ...asked }: Asked & { readonly asOf: string }): Promise<StatementCount[]> {
  const known = asked.knownAt ?? 'infinity';
  return tx.sql<StatementCount>`
    SELECT   party_id                                                  AS "partyId",
             count(*)::int                                             AS "statementCount",
             count(*) FILTER (WHERE evidence = 'observed')::int        AS "conductCount"
    FROM     statement_revision
    WHERE    negotiation_id = ${asked.negotiationId}
    AND      party_id IS NOT NULL
    AND      said_on <= ${asOf}::date
    AND      recorded_at <= ${known}::timestamptz
    AND      (closed_at IS NULL OR closed_at > ${known}::timestamptz)
    AND      marking = ANY (${asked.markings}::text[])
    AND      (status <> 'draft' OR ${asked.drafts})
    GROUP BY party_id`;
}
