import { CONDITION_STATES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day, Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Person } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { text } from './text.js';

/** A dated judgement on whether the condition of a position was met. */
export const ConditionAssessment = z.object({
  id: Id,
  positionId: Id,
  state: z.enum(CONDITION_STATES),
  assessedOn: Day,
  note: z.string().nullable(),
  recordedAt: Instant,
  recordedBy: Person,
});
export type ConditionAssessment = z.infer<typeof ConditionAssessment>;

export const AssessCondition = z.strictObject({
  state: z.enum(CONDITION_STATES),
  assessedOn: Day.describe('The day from which the judgement holds'),
  note: text(500).nullable().default(null),
});
export type AssessCondition = z.infer<typeof AssessCondition>;

export const PositionParams = NegotiationParams.extend({ position: Id });

export const assessCondition = endpoint({
  name: 'assessCondition',
  summary: 'Say from which day on the condition of a position is untested, met or broken',
  method: 'POST',
  path: '/workspaces/:workspace/negotiations/:negotiation/positions/:position/assessments',
  access: 'statement:record',
  params: PositionParams,
  body: AssessCondition,
  response: ConditionAssessment,
  status: 201,
});
