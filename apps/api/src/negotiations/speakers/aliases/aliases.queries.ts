import type { JudgeAlias } from '@standpoint/contracts/speakers';
import { v7 as uuidv7 } from 'uuid';
import type { TenantTx } from '../../../db/tenant-tx.js';

interface Written {
  readonly speakerId: string;
  readonly recordedBy: string;
}

/** The first judgement on a spelling, or one that takes the earlier back; the id of the alias. */
export async function insertJudgement(tx: TenantTx, by: Written, { spelling, judgement }: JudgeAlias): Promise<string> {
  await tx.sql`
    INSERT INTO alias (id, speaker_id, spelling) VALUES (${uuidv7()}, ${by.speakerId}, ${spelling})
    ON CONFLICT (workspace_id, speaker_id, spelling) DO NOTHING`;
  await tx.sql`
    UPDATE alias_revision r
    SET    closed_by = ${by.recordedBy}
    FROM   alias l
    WHERE  l.id = r.alias_id AND l.speaker_id = ${by.speakerId} AND l.spelling = ${spelling} AND r.closed_at IS NULL`;
  const [alias] = await tx.sql<{ id: string }>`
    INSERT INTO alias_revision (alias_id, revision, judgement, recorded_by)
    SELECT l.id, coalesce(max(r.revision) + 1, 1), ${judgement}, ${by.recordedBy}
    FROM   alias l
    LEFT JOIN alias_revision r ON r.alias_id = l.id
    WHERE  l.speaker_id = ${by.speakerId} AND l.spelling = ${spelling}
    GROUP BY l.id
    RETURNING alias_id AS id`;
  return alias?.id ?? '';
}

export async function closeAliases(tx: TenantTx, ids: readonly string[], closedBy: string): Promise<void> {
  await tx.sql`
    UPDATE alias_revision
    SET    closed_by = ${closedBy}, closed_reason = 'removed'
    WHERE  alias_id = ANY (${ids}::uuid[]) AND closed_at IS NULL`;
}
