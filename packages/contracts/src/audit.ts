import { z } from 'zod';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Person } from './identifiers.js';
import { pageOf, PageSearch } from './page.js';
import { WorkspaceParams } from './workspaces.js';

export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  by: Person,
  action: z.string(),
  subject: z.string(),
  subjectId: Id,
  negotiationId: Id.nullable(),
  requestId: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const listAudit = endpoint({
  name: 'listAudit',
  summary: 'The audit log of the workspace, newest first',
  method: 'GET',
  path: '/workspaces/:workspace/audit',
  access: 'audit:read',
  params: WorkspaceParams,
  search: PageSearch,
  response: pageOf(AuditEntry),
});
