import { RELIABILITIES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { CatalogueSearch, Counts, ListedCount } from './catalogue.js';
import { Day } from './dates.js';
import { endpoint } from './endpoint.js';
import { Id, Ref, Slug } from './identifiers.js';
import { NegotiationParams } from './negotiations.js';
import { EditReason, RecordedRevision, Revision } from './revisions.js';
import { SourceSearch } from './source-search.js';
import { Language, requiredText, text, WebAddress } from './text.js';

/** Admiralty letter of the source; F = cannot be judged, not worst. */
export const Reliability = z.enum(RELIABILITIES);

const described = {
  outlet: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  publishedOn: Day.nullable(),
  reliability: Reliability.nullable(),
  reliabilityReason: z.string().nullable().describe('Why this letter'),
  /** Whether the text itself is archived; with its SHA-256. */
  archivedSha256: z.string().nullable(),
};

export const Source = z.object({ id: Id, slug: Slug, ...described, revision: Revision });
export type Source = z.infer<typeof Source>;

export const SourceDetail = Source.extend({ archivedText: z.string().nullable(), ...Counts.shape });
export type SourceDetail = z.infer<typeof SourceDetail>;

const fields = {
  outlet: requiredText(120),
  title: requiredText(300),
  url: WebAddress.nullable(),
  language: Language.nullable(),
  publishedOn: Day.nullable(),
  reliability: Reliability.nullable(),
  reliabilityReason: requiredText(500).nullable(),
  archivedText: text(500_000).nullable(),
};

export const CreateSource = z.strictObject({
  slug: Slug.optional().describe('Default: made of outlet and title'),
  outlet: fields.outlet,
  title: fields.title,
  url: fields.url.default(null),
  language: fields.language.default(null),
  publishedOn: fields.publishedOn.default(null),
  reliability: fields.reliability.default(null),
  reliabilityReason: fields.reliabilityReason.default(null),
  archivedText: fields.archivedText.default(null),
});
export type CreateSource = z.infer<typeof CreateSource>;

/** Whoever changes the reliability says why in the same edit. */
export const EditSource = z
  .strictObject(fields)
  .partial()
  .extend({ reason: EditReason })
  .refine((edited) => edited.reliability === undefined || edited.reliabilityReason !== undefined, {
    path: ['reliabilityReason'],
    params: { code: 'reliability-without-reason' },
    message: 'Say why: a changed reliability needs its reason.',
  });
export type EditSource = z.infer<typeof EditSource>;

export const SourceRevision = RecordedRevision.extend(described);
export type SourceRevision = z.infer<typeof SourceRevision>;

export const SourceParams = NegotiationParams.extend({ source: Ref });

const base = '/workspaces/:workspace/negotiations/:negotiation/sources';

export const listSources = endpoint({
  name: 'listSources',
  summary: 'The sources of the workspace by outlet, the newest first',
  method: 'GET',
  path: base,
  access: 'negotiation:read',
  params: NegotiationParams,
  search: SourceSearch,
  response: z.object({
    items: z.array(Source.extend(ListedCount.shape)),
    next: z.string().nullable().describe('Hand it back as cursor; null = the end'),
    total: z.int().min(0).describe('How many match, on all pages'),
  }),
});

export const createSource = endpoint({
  name: 'createSource',
  summary: 'Create a source',
  method: 'POST',
  path: base,
  access: 'source:edit',
  params: NegotiationParams,
  body: CreateSource,
  response: Source,
  status: 201,
});

export const readSource = endpoint({
  name: 'readSource',
  summary: 'One source with its archived text and the number of statements that rest on it',
  method: 'GET',
  path: `${base}/:source`,
  access: 'negotiation:read',
  params: SourceParams,
  search: CatalogueSearch,
  response: SourceDetail,
});

export const editSource = endpoint({
  name: 'editSource',
  summary: 'Change a source; earlier readings keep the old reliability and wording',
  method: 'PATCH',
  path: `${base}/:source`,
  access: 'source:edit',
  params: SourceParams,
  body: EditSource,
  response: SourceDetail,
  ifMatch: true,
});

export const removeSource = endpoint({
  name: 'removeSource',
  summary: 'Remove a source; refused while a statement that stands rests on it',
  method: 'DELETE',
  path: `${base}/:source`,
  access: 'source:edit',
  params: SourceParams,
  status: 204,
  ifMatch: true,
});

export const listSourceRevisions = endpoint({
  name: 'listSourceRevisions',
  summary: 'Every wording of a source, newest first',
  method: 'GET',
  path: `${base}/:source/revisions`,
  access: 'negotiation:read',
  params: SourceParams,
  response: z.object({ items: z.array(SourceRevision) }),
});
