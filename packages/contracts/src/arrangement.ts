import { ISSUE_SORTS } from '@standpoint/domain/vocabulary';
import { z } from 'zod';
import { RefList } from './identifiers.js';
import { OnOff } from './reading.js';

/** How a matrix is laid out. Which rows and columns, and in which order, is part of the question: `parties` and `issues`. */
export const Arrangement = z.strictObject({
  sort: z.enum(ISSUE_SORTS).optional().describe('Order of issues: own (default), changed, coverage, gap, polarisation; the most first'),
  transpose: OnOff.optional().describe('true: parties are rows and issues are columns; default false'),
  pinParties: RefList.optional().describe('Slugs or ids joined by ~: these come first, and stay in sight'),
  pinIssues: RefList.optional().describe('Slugs or ids joined by ~: these come first, whatever the sort, and stay in sight'),
});
export type Arrangement = z.infer<typeof Arrangement>;
