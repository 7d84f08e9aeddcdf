import { z } from 'zod';
import { Day } from './dates.js';
import { Id, Ref } from './identifiers.js';

/** A name as code writes it. */
const Word = z.string().max(60).regex(/^[a-zA-Z]+$/, { message: 'A name such as recordStatement or statement.' });

/** All that is given must hold. Days are those of UTC, the last one included. */
export const AuditFilter = z.strictObject({
  by: Id.optional().describe('Who'),
  action: Word.optional().describe('The name of an endpoint'),
  subject: Word.optional().describe('What kind of thing'),
  subjectId: Id.optional().describe('Which thing'),
  negotiation: Ref.optional(),
  from: Day.optional(),
  until: Day.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;
