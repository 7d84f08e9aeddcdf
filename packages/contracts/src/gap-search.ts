import { WEIGHTINGS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { OnOff, ReadingSearch } from './reading.js';

export const GapSearch = ReadingSearch.extend({
  weight: z.enum(WEIGHTINGS).optional().describe('Default equal'),
  measure: z.enum(['manhattan', 'euclid']).optional().describe('Default manhattan: the weighted mean of the gaps'),
  nominal: OnOff.optional().describe('true adds nominal issues to the sum; default: they stand beside it'),
  sort: z.enum(['own', 'gap']).optional().describe('Order of parties: own (default); gap: who is furthest from the others first'),
});
export type GapSearch = z.infer<typeof GapSearch>;
