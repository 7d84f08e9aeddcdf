import { z } from 'zod';

export const USERS = ['statement', 'seat', 'membership', 'authority', 'event', 'issue', 'estimate'] as const;

/** `current` of the 409 `in-use`: what stands in the way of a removal, and how many of each, here and in other negotiations. */
export const InUse = z.object({ uses: z.array(z.object({ subject: z.enum(USERS), count: z.int().min(1) })) });
export type InUse = z.infer<typeof InUse>;
