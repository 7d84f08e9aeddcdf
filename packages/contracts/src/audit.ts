import { z } from 'zod';
import { AuditFilter } from './audit-search.js';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Person } from './identifiers.js';
import { pageOf, PageSearch } from './page.js';
import { Dialect } from './reading.js';
import { WorkspaceParams } from './workspaces.js';

export const AuditEntry = z.object({
  id: Id,
  at: Instant,
  by: Person,
  /** The endpoint's name: `recordStatement`. */
  action: z.string(),
  /** What kind of thing was written: `statement`. */
  subject: z.string(),
  subjectId: Id,
  /** What it is called now, or what it says; null where it has no words. */
  subjectName: z.string().nullable(),
  /** How an address names it: a slug, or the id of the statement it belongs to. */
  subjectRef: z.string().nullable(),
  negotiationId: Id.nullable(),
  negotiation: Named.nullable(),
  requestId: z.string(),
  undoes: Id.nullable().describe('The operation that this undid'),
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
  search: PageSearch.extend(AuditFilter.shape),
  response: pageOf(AuditEntry),
});

export const exportAudit = endpoint({
  name: 'exportAudit',
  summary: 'The audit log as CSV: the entries of the list for the same question, newest first',
  method: 'GET',
  path: '/workspaces/:workspace/audit.csv',
  access: 'audit:read',
  params: WorkspaceParams,
  search: AuditFilter.extend({ dialect: Dialect.optional() }),
  produces: 'text/csv',
});
