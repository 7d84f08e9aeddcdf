import type { Endpoint } from '@standpoint/contracts/endpoint';
import { z } from 'zod';

/** What each item of a whole list holds; undefined where an answer is no list, or only a page of one. */
export function itemOf({ method, response }: Endpoint): z.ZodObject | undefined {
  if (method !== 'GET' || !(response instanceof z.ZodObject)) return undefined;
  const { items, ...rest } = response.shape as Record<string, z.ZodType>;
  const whole = items instanceof z.ZodArray && Object.keys(rest).length === 0;
  return whole && items.element instanceof z.ZodObject ? items.element : undefined;
}
