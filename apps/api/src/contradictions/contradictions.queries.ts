import type { Reading } from '@standpoint/domain/log';
import type { CellKey } from '../cells/segments/segment-content.js';
import { type Fragment, fragment, runPrepared } from '../db/fragment.js';
import type { TenantTx } from '../db/tenant-tx.js';
import type { ClashOutline } from '@standpoint/domain/find-contradictions';

type OutlineRow = Omit<ClashOutline, 'contest' | 'contradicts'> & {
  readonly [Part in 'contest' | 'contradicts']: ClashOutline[Part] | null;
};

/** Of standing cells those with which something does not go together, and all of blocs. */
export async function selectClashing(tx: TenantTx, standing: Fragment, blocIds: readonly string[]): Promise<ClashOutline[]> {
  const rows = await runPrepared<OutlineRow>(
    tx,
    fragment`
      SELECT s.party_id AS "partyId", s.issue_id AS "issueId", cell.*
      FROM   ${standing} s
      CROSS JOIN LATERAL json_to_record(s.cell)
             AS cell (state text, value json, origin json, "inheritedFrom" text, contest json, contradicts json)
      WHERE  s.cell::text LIKE '%"contest":%' OR s.cell::text LIKE '%"contradicts":%' OR s.party_id = ANY (${blocIds}::uuid[])`,
  );
  return rows.map(({ contest, contradicts, ...row }) => ({ ...row, contest: contest ?? [], contradicts: contradicts ?? [] }));
}

interface TwiceSaid {
  readonly negotiationId: string;
  readonly reading: Pick<Reading, 'asOf' | 'knownAt'>;
  readonly partyIds: readonly string[];
  readonly issueIds: readonly string[];
}

/**
 * Cells of which a party can have spoken against its own word: it said otherwise after what it gave until a day that has not come, or
 * one voice said several things on one day. A superset: what of it is admissible, and what it amounts to, the rule decides.
 */
export async function selectTwiceSaid(tx: TenantTx, { negotiationId, reading, partyIds, issueIds }: TwiceSaid): Promise<CellKey[]> {
  const known = reading.knownAt ?? 'infinity';
  return runPrepared<{ partyId: string; issueId: string }>(
    tx,
    fragment`
      WITH by_day AS MATERIALIZED (
        SELECT party_id, issue_id, said_on, array_agg(statement_id) AS said, array_agg(revision) AS revisions,
               bool_or(valid_until IS NOT NULL) AS given
        FROM   position_revision
        WHERE  negotiation_id = ${negotiationId} AND said_on <= ${reading.asOf}::date
        AND    kind IN ('point', 'interval', 'option') AND evidence <> 'observed'
        AND    (valid_until IS NULL OR valid_until >= ${reading.asOf}::date)
        AND    recorded_at <= ${known}::timestamptz AND (closed_at IS NULL OR closed_at > ${known}::timestamptz)
        AND    party_id = ANY (${partyIds}::uuid[]) AND issue_id = ANY (${issueIds}::uuid[])
        GROUP  BY party_id, issue_id, said_on
      )
      SELECT party_id AS "partyId", issue_id AS "issueId"
      FROM   by_day
      GROUP  BY party_id, issue_id
      HAVING min(said_on) FILTER (WHERE given) < max(said_on)
      UNION
      SELECT party_id, issue_id
      FROM   by_day
      WHERE  cardinality(said) > 1
      AND    EXISTS (SELECT 1
                     FROM   unnest(said, revisions) AS key (id, revision)
                     JOIN   statement_revision s ON s.statement_id = key.id AND s.revision = key.revision
                     GROUP  BY s.speaker_id
                     HAVING count(*) > 1)`,
  );
}
