import { RELIABILITIES } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { SharedListSearch } from './catalogue.js';
import { Day } from './dates.js';
import { Language, requiredText, text } from './text.js';

export const SourceSearch = SharedListSearch.extend({
  q: requiredText(120).optional().describe('Words in outlet, title or address'),
  outlet: text(120).optional(),
  language: Language.optional(),
  reliability: z.enum([...RELIABILITIES, 'none']).optional().describe('none: not judged yet'),
  publishedFrom: Day.optional().describe('Published on this day or later'),
  publishedUntil: Day.optional().describe('Published on this day or earlier'),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional().describe('Rows per page, 1 to 200; default: all'),
});
export type SourceSearch = z.infer<typeof SourceSearch>;
