import { z } from 'zod';
import { Instant } from './dates.js';
import { OnOff } from './reading.js';

/** The question every list and page of parties, speakers, sources and events takes. */
export const CatalogueSearch = z.strictObject({
  knownAt: Instant.optional().describe('Knowledge time; default now'),
});
export type CatalogueSearch = z.infer<typeof CatalogueSearch>;

export const CatalogueListSearch = CatalogueSearch.extend({
  counts: OnOff.optional().describe('true counts the statements of each; default false'),
});
export type CatalogueListSearch = z.infer<typeof CatalogueListSearch>;

/** Of what all negotiations of a workspace share. */
export const SharedListSearch = CatalogueListSearch.extend({
  named: z.literal('here').optional().describe('here: only what has statements in this negotiation; default: all of the workspace'),
});
export type SharedListSearch = z.infer<typeof SharedListSearch>;

/** Only statements that stand and that the reader may see are counted. */
const count = z.int().min(0);

export const ListedCount = z.object({ statementCount: count.optional().describe('In this negotiation; only with counts=true') });

export const Counts = z.object({
  statementCount: count.describe('In this negotiation'),
  statementCountElsewhere: count.describe('In the other negotiations of the workspace'),
});
export type Counts = z.infer<typeof Counts>;
