import { fragment, run } from '../db/fragment.js';
import type { TenantTx } from '../db/tenant-tx.js';
import type { Asked } from '../negotiations/catalogue/statement-counts.js';

interface StatementCount {
  readonly partyId: string;
  readonly statementCount: number;
  readonly conductCount: number;
}

interface Counting extends Asked {
  readonly asOf: string;
  readonly partyIds: readonly string[];
}

/**
 * How many statements of each party stand that were said by a day, whatever their evidence: as many as their list shows. What
 * stands now is counted in an index of its own.
 */
export function selectStatementCounts(tx: TenantTx, { asOf, partyIds, ...asked }: Counting): Promise<StatementCount[]> {
  const standing =
    asked.knownAt === null
      ? fragment`closed_at IS NULL`
      : fragment`recorded_at <= ${asked.knownAt}::timestamptz AND (closed_at IS NULL OR closed_at > ${asked.knownAt}::timestamptz)`;
  return run<StatementCount>(
    tx,
    fragment`
      SELECT   party_id                                                  AS "partyId",
               count(*)::int                                             AS "statementCount",
               count(*) FILTER (WHERE evidence = 'observed')::int        AS "conductCount"
      FROM     statement_revision
      WHERE    negotiation_id = ${asked.negotiationId}
      AND      party_id = ANY (${partyIds}::uuid[])
      AND      said_on <= ${asOf}::date
      AND      ${standing}
      AND      marking = ANY (${asked.markings}::text[])
      AND      (status <> 'draft' OR ${asked.drafts})
      GROUP BY party_id`,
  );
}
