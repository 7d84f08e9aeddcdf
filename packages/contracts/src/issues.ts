import { ISSUE_STATUSES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Id, Named, Ref, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { EditReason, RecordedRevision, Revision } from './revisions.js';
import { Scale, ScaleMapping } from './scales.js';
import { requiredText, text } from './text.js';

const fields = {
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
  ...fields,
  order: z.int().min(0),
  scale: Scale.nullable(),
  scaleVersion: z.int().min(0).describe('0 for a heading'),
  revision: Revision,
});
export type Issue = z.infer<typeof Issue>;

export const CreateIssue = z.strictObject({
  slug: Slug,
  parent: Ref.nullable().default(null),
  title: fields.title,
  question: fields.question.default(null),
  status: fields.status.default('open'),
  inGap: fields.inGap.default(true),
  defaultSalience: fields.defaultSalience.default(null),
  scale: Scale.nullable().default(null),
});
export type CreateIssue = z.infer<typeof CreateIssue>;

/** What is left out stays as it is. */
export const EditIssue = z
  .strictObject({
    ...fields,
    parent: Ref.nullable().describe('null: at the top'),
    after: Ref.nullable().describe('Stands right after this issue of the same parent; null = first. Left out: stays, or last under a new parent'),
  })
  .partial()
  .extend({ reason: EditReason });
export type EditIssue = z.infer<typeof EditIssue>;

export const IssueParams = NegotiationParams.extend({ issue: Ref });

export const IssueRevision = RecordedRevision.extend({ parent: Named.nullable(), ...fields, order: z.int().min(0) });
export type IssueRevision = z.infer<typeof IssueRevision>;

/** One version of a scale. */
export const ScaleRevision = RecordedRevision.extend({
  scale: Scale,
  mapping: ScaleMapping.nullable().describe('Where values of the version before went; null: there was none, or an undo brought this one back'),
  statements: z.int().min(0).describe('How many statements it gave a new revision'),
});
export type ScaleRevision = z.infer<typeof ScaleRevision>;

/** How much stands on an issue, as far as the reader may see it. */
export const IssueCodings = z.object({
  issueId: Id,
  codings: z.int().min(0),
  statements: z.int().min(0),
});
export type IssueCodings = z.infer<typeof IssueCodings>;

const base = '/workspaces/:workspace/negotiations/:negotiation/issues';

export const listIssues = endpoint({
  name: 'listIssues',
  summary: 'The issues of a negotiation with their scales, in order',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  response: z.object({ items: z.array(Issue) }),
});

export const createIssue = endpoint({
  name: 'createIssue',
  summary: 'Create an issue (or, without a scale, a heading)',
  method: 'POST',
  path: base,
  access: 'issue:edit',
  params: NegotiationParams,
  body: CreateIssue,
  response: Issue,
  status: 201,
});

export const listIssueCodings = endpoint({
  name: 'listIssueCodings',
  summary: 'How many codings stand on each issue; an issue without any is left out',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/issue-codings',
  access: 'negotiation:read',
  params: NegotiationParams,
  response: z.object({ items: z.array(IssueCodings) }),
});

export const editIssue = endpoint({
  name: 'editIssue',
  summary: 'Change an issue, or where it stands in the list',
  method: 'PATCH',
  path: `${base}/:issue`,
  access: 'issue:edit',
  params: IssueParams,
  body: EditIssue,
  response: Issue,
  ifMatch: true,
});

export const removeIssue = endpoint({
  name: 'removeIssue',
  summary: 'Remove an issue on which nothing stands; earlier readings keep it',
  method: 'DELETE',
  path: `${base}/:issue`,
  access: 'issue:edit',
  params: IssueParams,
  status: 204,
  ifMatch: true,
});

export const listIssueRevisions = endpoint({
  name: 'listIssueRevisions',
  summary: 'Every revision of an issue and every version of its scale, newest first',
  method: 'GET',
  path: `${base}/:issue/revisions`,
  access: 'negotiation:read',
  params: IssueParams,
  response: z.object({ items: z.array(IssueRevision), scales: z.array(ScaleRevision) }),
});
