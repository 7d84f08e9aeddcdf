import { z } from 'zod';
import { ReadingSearch } from './reading.js';

/** `next`: to the eve of the next round, so that every move falls to exactly one; `week`: seven days; `end`: its last day. */
export const ROUND_ENDS = ['next', 'week', 'end'] as const;

export const RoundSearch = ReadingSearch.extend({
  until: z.enum(ROUND_ENDS).optional().describe('How long after the round is looked at, never beyond `asOf`; default next'),
});
export type RoundSearch = z.infer<typeof RoundSearch>;
