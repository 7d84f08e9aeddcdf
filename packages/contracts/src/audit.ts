import { z } from 'zod';
import { Day, Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Named, Person, Ref } from './identifiers.js';
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

/** A name as code writes it. */
const Word = z.string().max(60).regex(/^[a-zA-Z]+$/, { message: 'A name such as recordStatement or statement.' });

/** All that is given must hold. Days are those of UTC, the last one included. */
export const AuditFilter = z.strictObject({
  by: Id.optional().describe('Who'),
  action: Word.optional().describe('The name of an endpoint'),
  subject: Word.optional().describe('What kind of thing'),
  subjectId: Id.optional().describe('Which thing'),
  negotiation: Ref.optional(),
  from: Day.optional(),
  until: Day.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

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
