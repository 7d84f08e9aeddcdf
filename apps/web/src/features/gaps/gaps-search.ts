import { GapSearch } from '@standpoint/contracts/gap-search';
import { Id, Ref } from '@standpoint/contracts/identifiers';
import { z } from 'zod';

/** The address of the gap matrix: the question, and the pair that is explained beside it. */
export const GapsSearch = GapSearch.extend({
  pair: z
    .string()
    .refine((joined) => {
      const [a, b, ...more] = joined.split('~');
      return more.length === 0 && a !== b && Ref.safeParse(a).success && Ref.safeParse(b).success;
    })
    .optional()
    .describe('The two parties whose gap is explained, joined by ~'),
  saved: Id.optional().describe('The saved view that the page was opened as'),
});
export type GapsSearch = z.infer<typeof GapsSearch>;
