import type { Endpoint } from '@standpoint/contracts/endpoint';
import { z } from 'zod';

/** What each item of a whole list holds; undefined where an answer is no list, or never more than a page of one. */
export function itemOf({ method, response, search }: Endpoint): z.ZodObject | undefined {
  if (method !== 'GET' || !(response instanceof z.ZodObject)) return undefined;
  const { items, next, total: _total, ...rest } = response.shape as Record<string, z.ZodType>;
  const whole = items instanceof z.ZodArray && Object.keys(rest).length === 0 && (!next || isWholeUnlessAsked(search));
  return whole && items.element instanceof z.ZodObject ? items.element : undefined;
}

/** Paged only where a limit is asked for. */
function isWholeUnlessAsked(search: z.ZodObject | undefined): boolean {
  const limit = search?.shape.limit as z.ZodType | undefined;
  return limit?.safeParse(undefined).success === true && limit.safeParse(undefined).data === undefined;
}
