import { RELIABILITIES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { Language, requiredText, text, WebAddress } from './text.js';

/** Admiralty letter of the source; F = cannot be judged, not worst. */
export const Reliability = z.enum(RELIABILITIES);

export const Source = z.object({
  id: Id,
  slug: Slug,
  outlet: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  publishedOn: Day.nullable(),
  reliability: Reliability.nullable(),
  /** Whether the text itself is archived; with its SHA-256. */
  archivedSha256: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;

export const CreateSource = z.strictObject({
  slug: Slug.optional().describe('Default: made of outlet and title'),
  outlet: requiredText(120),
  title: requiredText(300),
  url: WebAddress.nullable().default(null),
  language: Language.nullable().default(null),
  publishedOn: Day.nullable().default(null),
  reliability: Reliability.nullable().default(null),
  archivedText: text(500_000).nullable().default(null),
});
export type CreateSource = z.infer<typeof CreateSource>;

export const listSources = endpoint({
  name: 'listSources',
  summary: 'The sources of the workspace',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/sources',
  access: 'negotiation:read',
  params: NegotiationParams,
  response: z.object({ items: z.array(Source) }),
});

export const createSource = endpoint({
  name: 'createSource',
  summary: 'Create a source',
  method: 'POST',
  path: '/workspaces/:workspace/negotiations/:negotiation/sources',
  access: 'source:edit',
  params: NegotiationParams,
  body: CreateSource,
  response: Source,
  status: 201,
});
