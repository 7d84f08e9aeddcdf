import { z } from 'zod';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Person, Ref } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { EditReason, RecordedRevision, Revision } from './revisions.js';
import { requiredText } from './text.js';

/** What is judged: how much a party can bring about, and what it would have without an agreement. */
export const MEASURES = ['influence', 'no deal'] as const;
export const Measure = z.enum(MEASURES);
export type Measure = z.infer<typeof Measure>;

export const MOST_INFLUENCE = 1_000;

const content = {
  value: z
    .number()
    .min(0, 'This cannot be below 0.')
    .max(MOST_INFLUENCE, 'This is at most 1,000.')
    .describe('influence: above 0, on whatever scale is the same for all parties; no deal: from 0 (worthless) to 100 (as good as its own position)'),
  rationale: requiredText(500).describe('Why so: it is a judgement, and nothing in the log says it'),
};

interface Judged {
  readonly measure: Measure;
  readonly value: number;
}

/** Of what range a value must be, which depends on what is judged. */
export function estimateFault({ measure, value }: Judged): string | null {
  if (measure === 'influence') return value > 0 ? null : 'Influence is above 0. Leave a party out by not choosing it.';
  return value <= 100 ? null : 'No deal is worth at most 100: as much as the party’s own position.';
}

/** A member’s judgement about a party, on one issue or on all that have none of their own. It is no evidence. */
export const Estimate = z.object({
  id: Id,
  party: Named,
  issue: Named.nullable().describe('null: on every issue that has no estimate of its own'),
  measure: Measure,
  ...content,
  revision: Revision,
  recordedAt: Instant,
  recordedBy: Person,
});
export type Estimate = z.infer<typeof Estimate>;

export const CreateEstimates = z
  .strictObject({
    values: z
      .array(z.strictObject({ party: Ref, issue: Ref.nullable().default(null), measure: Measure, value: content.value }))
      .min(1)
      .max(200),
    rationale: content.rationale,
  })
  .superRefine(({ values }, context) => {
    const seen = new Set<string>();
    values.forEach((one, at) => {
      const fault = estimateFault(one);
      if (fault) context.addIssue({ code: 'custom', path: ['values', at, 'value'], params: { code: 'estimate-out-of-range' }, message: fault });
      const key = [one.party, one.issue ?? '', one.measure].join(' ').toLowerCase();
      if (seen.has(key)) context.addIssue({ code: 'custom', path: ['values', at], params: { code: 'estimate-twice' }, message: 'Each party, issue and measure once.' });
      seen.add(key);
    });
  });
export type CreateEstimates = z.infer<typeof CreateEstimates>;

export const EditEstimate = z.strictObject({ ...content, reason: EditReason });
export type EditEstimate = z.infer<typeof EditEstimate>;

export const EstimateRevision = RecordedRevision.extend(content);
export type EstimateRevision = z.infer<typeof EstimateRevision>;

export const EstimateParams = NegotiationParams.extend({ estimate: Id });

const base = '/workspaces/:workspace/negotiations/:negotiation/estimates';

export const listEstimates = endpoint({
  name: 'listEstimates',
  summary: 'What members judge parties’ influence and no-deal values to be, as known at an instant. Judgements, not evidence',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: z.strictObject({ knownAt: Instant.optional().describe('Knowledge time; default now') }),
  response: z.object({ items: z.array(Estimate) }),
});

export const createEstimates = endpoint({
  name: 'createEstimates',
  summary: 'Enter influence and no-deal values, all or none; one that stands is edited instead',
  method: 'POST',
  path: base,
  access: 'estimate:edit',
  params: NegotiationParams,
  body: CreateEstimates,
  response: z.object({ items: z.array(Estimate).describe('Those entered') }),
  status: 201,
});

export const editEstimate = endpoint({
  name: 'editEstimate',
  summary: 'Change a value and why it is so; what was entered before stays in its history',
  method: 'PUT',
  path: `${base}/:estimate`,
  access: 'estimate:edit',
  params: EstimateParams,
  body: EditEstimate,
  response: Estimate,
  ifMatch: true,
});

export const removeEstimate = endpoint({
  name: 'removeEstimate',
  summary: 'Take a value back; its history stays',
  method: 'DELETE',
  path: `${base}/:estimate`,
  access: 'estimate:edit',
  params: EstimateParams,
  status: 204,
  ifMatch: true,
});

export const listEstimateRevisions = endpoint({
  name: 'listEstimateRevisions',
  summary: 'Every value that was entered for this party, issue and measure, newest first: by whom, when and why',
  method: 'GET',
  path: `${base}/:estimate/revisions`,
  access: 'negotiation:read',
  params: EstimateParams,
  response: z.object({ items: z.array(EstimateRevision) }),
});
