import { Id, Ref } from '@standpoint/contracts/identifiers';
import { z } from 'zod';

const isRefOrEmpty = (part: string) => part === '' || Ref.safeParse(part).success;

/** Held by every page of a negotiation. */
export const PageState = z.object({
  log: z
    .string()
    .refine((joined) => joined.split('~').length === 2 && joined.split('~').every(isRefOrEmpty))
    .optional()
    .describe('issue~party, either may be empty: the statement form is open, begun for this cell'),
  correct: Id.optional().describe('The statement that is being corrected'),
  retract: Id.optional().describe('The statement that is being retracted'),
  reinstate: Id.optional().describe('The statement whose retraction is being taken back'),
  number: z.string().max(300).optional().describe('The derived number that is opened: measure.issue.party'),
});

/** No dialog is open. */
export const NO_DIALOG = { log: undefined, correct: undefined, retract: undefined, reinstate: undefined } as const;

export function cellToLog(joined: string): { issue: string | undefined; party: string | undefined } {
  const [issue, party] = joined.split('~');
  return { issue: issue || undefined, party: party || undefined };
}
