import { z } from 'zod';
import { Day, Instant, TimeZone } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Ref, Slug } from './identifiers.js';
import { WorkspaceParams } from './workspaces.js';
import { Language, requiredText } from './text.js';

export const NegotiationParams = WorkspaceParams.extend({ negotiation: Ref });

const settings = {
  title: requiredText(120),
  timeZone: TimeZone.describe('Defines "today"'),
  language: Language.describe('Content language of titles and labels'),
  defaultAsOf: Day.nullable().describe('The day the screens open on; null = today'),
  reviewRequired: z.boolean(),
  staleAfterDays: z.int().min(1).max(3_650).describe('Days without evidence after which a cell is stale'),
  contestWindowDays: z.int().min(0).max(365).describe('Days either side of the winner within which speakers contest'),
};

export const Negotiation = z.object({
  id: Id,
  slug: Slug,
  ...settings,
  revision: z.int().min(1).describe('Hand it back in If-Match when editing'),
  version: z.int().min(0).describe('Counts every write that touches this negotiation'),
  changedAt: Instant,
  /** Today in the negotiation's zone. */
  today: Day,
});
export type Negotiation = z.infer<typeof Negotiation>;

export const CreateNegotiation = z.strictObject({
  slug: Slug,
  title: settings.title,
  timeZone: settings.timeZone.default('UTC'),
  language: settings.language.default('en'),
  defaultAsOf: settings.defaultAsOf.default(null),
  reviewRequired: settings.reviewRequired.default(false),
  staleAfterDays: settings.staleAfterDays.default(90),
  contestWindowDays: settings.contestWindowDays.default(14),
});
export type CreateNegotiation = z.infer<typeof CreateNegotiation>;

export const EditNegotiation = z.strictObject(settings).partial();
export type EditNegotiation = z.infer<typeof EditNegotiation>;

export const listNegotiations = endpoint({
  name: 'listNegotiations',
  summary: 'The negotiations of a workspace',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations',
  access: 'negotiation:read',
  params: WorkspaceParams,
  response: z.object({ items: z.array(Negotiation) }),
});

export const createNegotiation = endpoint({
  name: 'createNegotiation',
  summary: 'Open a negotiation',
  method: 'POST',
  path: '/workspaces/:workspace/negotiations',
  access: 'negotiation:edit',
  params: WorkspaceParams,
  body: CreateNegotiation,
  response: Negotiation,
  status: 201,
});

export const readNegotiation = endpoint({
  name: 'readNegotiation',
  summary: 'One negotiation and its settings',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation',
  access: 'negotiation:read',
  params: NegotiationParams,
  response: Negotiation,
});

export const editNegotiation = endpoint({
  name: 'editNegotiation',
  summary: 'Change the settings of a negotiation',
  method: 'PATCH',
  path: '/workspaces/:workspace/negotiations/:negotiation',
  access: 'negotiation:edit',
  params: NegotiationParams,
  body: EditNegotiation,
  response: Negotiation,
  ifMatch: true,
});
