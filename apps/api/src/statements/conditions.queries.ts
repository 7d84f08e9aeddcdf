import type { ConditionAssessment } from '@standpoint/contracts/conditions';
import type { Marking } from '@standpoint/domain/vocabulary';
import type { TenantTx } from '../db/tenant-tx.js';

export interface StandingCondition {
  readonly positionId: string;
  /** null: the position is unconditional. */
  readonly condition: string | null;
}

/** The position as it stands now, if the reader may see its statement. */
export async function findStandingCondition(
  tx: TenantTx,
  { negotiationId, positionId, markings }: { negotiationId: string; positionId: string; markings: readonly Marking[] },
): Promise<StandingCondition | null> {
  const [found] = await tx.sql<StandingCondition>`
    SELECT p.position_id AS "positionId", p.condition
    FROM   position_revision p
    JOIN   statement_revision s ON s.statement_id = p.statement_id AND s.revision = p.revision
    WHERE  p.position_id = ${positionId} AND p.negotiation_id = ${negotiationId} AND p.closed_at IS NULL
    AND    s.marking = ANY (${markings}::text[])`;
  return found ?? null;
}

/** A judgement for the same day takes the place of the one before. */
export async function closeAssessmentsOn(
  tx: TenantTx,
  { positionId, assessedOn, by }: { positionId: string; assessedOn: string; by: string },
): Promise<void> {
  await tx.sql`
    UPDATE condition_assessment
    SET    closed_by = ${by}, closed_reason = 'assessed anew'
    WHERE  position_id = ${positionId} AND assessed_on = ${assessedOn} AND closed_at IS NULL`;
}

export async function insertAssessment(
  tx: TenantTx,
  assessment: Pick<ConditionAssessment, 'id' | 'positionId' | 'state' | 'assessedOn' | 'note'> & { by: string },
): Promise<string> {
  const [row] = await tx.sql<{ recordedAt: string }>`
    INSERT INTO condition_assessment (id, position_id, state, assessed_on, note, recorded_by)
    VALUES (${assessment.id}, ${assessment.positionId}, ${assessment.state}, ${assessment.assessedOn},
            ${assessment.note}, ${assessment.by})
    RETURNING recorded_at AS "recordedAt"`;
  return row?.recordedAt ?? '';
}
