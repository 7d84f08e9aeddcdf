import { z } from 'zod';
import { Day, Instant } from './dates.js';
import { ReadingSearch } from './reading.js';

/** Two moments, each on both clocks. */
export const CompareSearch = ReadingSearch.omit({ asOf: true, knownAt: true }).extend({
  from: Day.optional().describe('The earlier day; default seven days before `to`'),
  to: Day.optional().describe('The later day; default today in the negotiation’s zone'),
  fromKnownAt: Instant.optional().describe('What was known then about the earlier day; default as `toKnownAt`, so that only moves differ'),
  toKnownAt: Instant.optional().describe('What was known then about the later day; default now'),
});
export type CompareSearch = z.infer<typeof CompareSearch>;
