import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Id, Named, Ref } from './identifiers.js';
import { Issue, issueFields } from './issues.js';
import { NegotiationParams } from './negotiations.js';
import { EditReason, RecordedRevision } from './revisions.js';
import { ScaleMapping } from './scale-mapping.js';
import { Scale } from './scales.js';

/** What is left out stays as it is. */
export const EditIssue = z
  .strictObject({
    ...issueFields,
    parent: Ref.nullable().describe('null: at the top'),
    after: Ref.nullable().describe('Stands right after this issue of the same parent; null = first. Left out: stays, or last under a new parent'),
  })
  .partial()
  .extend({ reason: EditReason });
export type EditIssue = z.infer<typeof EditIssue>;

export const IssueParams = NegotiationParams.extend({ issue: Ref });

export const IssueRevision = RecordedRevision.extend({ parent: Named.nullable(), ...issueFields, order: z.int().min(0) });
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
