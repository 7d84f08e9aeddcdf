import { Injectable } from '@nestjs/common';
import type { AssessCondition, ConditionAssessment } from '@standpoint/contracts/conditions';
import { v7 as uuid } from 'uuid';
import type { Caller } from '../db/caller.js';
import { TenantDb } from '../db/tenant-db.js';
import { invalid, notFound } from '../http/problem.js';
import { insertAudit } from '../identity/audit.queries.js';
import { findNegotiation } from '../negotiations/negotiations.queries.js';
import { closeAssessmentsOn, findStandingCondition, insertAssessment } from './conditions.queries.js';
import { eyesOf } from './statement-eyes.js';
import { advanceVersion } from './statements.queries.js';

@Injectable()
export class ConditionsService {
  constructor(private readonly db: TenantDb) {}

  assessCondition(
    caller: Caller,
    address: { negotiation: string; position: string },
    judged: AssessCondition,
  ): Promise<ConditionAssessment> {
    return this.db.write(caller, async (tx) => {
      const negotiation = await findNegotiation(tx, address.negotiation);
      if (!negotiation) throw notFound('negotiation');
      const { markings } = eyesOf(caller.role);
      const found = await findStandingCondition(tx, { negotiationId: negotiation.id, positionId: address.position, markings });
      if (!found) throw notFound('position');
      if (found.condition === null) {
        throw invalid([{ path: 'state', code: 'condition-missing', message: 'This position has no condition to judge.' }]);
      }

      await advanceVersion(tx, negotiation.id);
      await closeAssessmentsOn(tx, { positionId: found.positionId, assessedOn: judged.assessedOn, by: caller.userId });
      const assessment = { id: uuid(), positionId: found.positionId, ...judged };
      const recordedAt = await insertAssessment(tx, { ...assessment, by: caller.userId });
      await insertAudit(tx, caller, {
        action: 'assessCondition',
        subject: 'position',
        subjectId: found.positionId,
        negotiationId: negotiation.id,
        before: null,
        after: judged,
      });
      return { ...assessment, recordedAt, recordedBy: { id: caller.userId, name: caller.name } };
    });
  }
}
