import { ISSUE_STATUSES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Id, Ref, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { Revision } from './revisions.js';
import { Scale } from './scales.js';
import { requiredText, text } from './text.js';

export const issueFields = {
  title: requiredText(80),
  question: text(400).nullable(),
  status: z.enum(ISSUE_STATUSES),
  inGap: z.boolean().describe('false: tracked, but in no number'),
  defaultSalience: z.number().min(0).max(100).nullable().describe('0 to 100; used where a party has said none'),
};

/** An issue. Without a scale it is a heading. */
export const Issue = z.object({
  id: Id,
  slug: Slug,
  parentId: Id.nullable(),
  ...issueFields,
  order: z.int().min(0),
  scale: Scale.nullable(),
  scaleVersion: z.int().min(0).describe('0 for a heading'),
  revision: Revision,
});
export type Issue = z.infer<typeof Issue>;

export const CreateIssue = z.strictObject({
  slug: Slug,
  parent: Ref.nullable().default(null),
  title: issueFields.title,
  question: issueFields.question.default(null),
  status: issueFields.status.default('open'),
  inGap: issueFields.inGap.default(true),
  defaultSalience: issueFields.defaultSalience.default(null),
  scale: Scale.nullable().default(null),
});
export type CreateIssue = z.infer<typeof CreateIssue>;

const path = '/workspaces/:workspace/negotiations/:negotiation/issues';

export const listIssues = endpoint({
  name: 'listIssues',
  summary: 'The issues of a negotiation with their scales, in order',
  method: 'GET',
  path,
  access: 'negotiation:read',
  params: NegotiationParams,
  response: z.object({ items: z.array(Issue) }),
});

export const createIssue = endpoint({
  name: 'createIssue',
  summary: 'Create an issue (or, without a scale, a heading)',
  method: 'POST',
  path,
  access: 'issue:edit',
  params: NegotiationParams,
  body: CreateIssue,
  response: Issue,
  status: 201,
});
