import { z } from 'zod';
import { Instant } from './dates.js';
import { Person } from './identifiers.js';
import { requiredText } from './text.js';

/** Which wording of a thing this is; an edit opens the next. */
export const Revision = z.int().min(1).describe('Hand it back in If-Match when editing or removing');

/** What every revision says of itself beside its content. */
export const RecordedRevision = z.object({
  revision: z.int().min(1),
  recordedAt: Instant,
  recordedBy: Person,
  reason: z.string().nullable().describe('Why it took the place of the one before'),
  closedAt: Instant.nullable().describe('null: this one stands'),
  closedBy: Person.nullable(),
});
export type RecordedRevision = z.infer<typeof RecordedRevision>;

/** Why an edit is made; kept with the new revision. */
export const EditReason = requiredText(500).optional();
