import type { TenantTx } from '../db/tenant-tx.js';

interface Drawers {
  readonly negotiationId: string;
  readonly partyIds: readonly string[];
}

/** Issues on which these parties ever drew a line: a superset of those on which one is known. */
export async function selectDrawnIssues(tx: TenantTx, { negotiationId, partyIds }: Drawers): Promise<Set<string>> {
  const rows = await tx.sql<{ issueId: string }>`
    SELECT DISTINCT issue_id AS "issueId"
    FROM   position_revision
    WHERE  negotiation_id = ${negotiationId} AND party_id = ANY (${partyIds}::uuid[]) AND red_lines <> '[]'`;
  return new Set(rows.map(({ issueId }) => issueId));
}
