import { z } from 'zod';
import { Instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Person } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { requiredText } from './text.js';

export const VIEW_PAGES = ['matrix', 'gaps'] as const;
export const ViewPage = z.enum(VIEW_PAGES);
export type ViewPage = z.infer<typeof ViewPage>;

/** `default` is shared, and what a page without a question of its own opens on: one for each page. */
export const VIEW_AUDIENCES = ['private', 'shared', 'default'] as const;
export const ViewAudience = z.enum(VIEW_AUDIENCES);
export type ViewAudience = z.infer<typeof ViewAudience>;

const fields = {
  name: requiredText(60),
  question: z
    .string()
    .max(8_000)
    .regex(/^[\x21-\x7e]*$/, { message: 'A query string, percent-encoded, without its question mark.' })
    .describe('The query string of the page: day, evidence, rows and columns in their order, how it is shown'),
  audience: ViewAudience.describe('private: its owner alone; shared: everyone here; default: shared, and the page opens on it'),
};

/** A page as somebody arranged it, under a name. */
export const View = z.object({
  id: Id,
  page: ViewPage,
  ...fields,
  owner: Person,
  revision: z.int().min(1).describe('Hand it back in If-Match when editing or removing'),
  recordedAt: Instant,
});
export type View = z.infer<typeof View>;

export const CreateView = z.strictObject({ page: ViewPage, ...fields, audience: fields.audience.default('private') });
export type CreateView = z.infer<typeof CreateView>;

export const EditView = z.strictObject(fields).partial();
export type EditView = z.infer<typeof EditView>;

export const ViewParams = NegotiationParams.extend({ view: Id });

const base = '/workspaces/:workspace/negotiations/:negotiation/views';

export const listViews = endpoint({
  name: 'listViews',
  summary: 'The saved views of a negotiation that the reader may open: their own, and what others share',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  response: z.object({ items: z.array(View) }),
});

export const createView = endpoint({
  name: 'createView',
  summary: 'Save a page as it is arranged',
  method: 'POST',
  path: base,
  access: 'view:edit',
  params: NegotiationParams,
  body: CreateView,
  response: View,
  status: 201,
});

export const editView = endpoint({
  name: 'editView',
  summary: 'Rename a saved view, keep another question in it, or change who sees it',
  method: 'PATCH',
  path: `${base}/:view`,
  access: 'view:edit',
  params: ViewParams,
  body: EditView,
  response: View,
  ifMatch: true,
});

export const removeView = endpoint({
  name: 'removeView',
  summary: 'Remove a saved view; its history stays',
  method: 'DELETE',
  path: `${base}/:view`,
  access: 'view:edit',
  params: ViewParams,
  ifMatch: true,
  status: 204,
});
