import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { NegotiationParams } from './negotiations.js';

/** What a message of the stream holds: enough to know that what was read before is old. */
export const LiveMessage = z.object({
  version: z.int().min(0).describe('Counts every write that touches this negotiation'),
});
export type LiveMessage = z.infer<typeof LiveMessage>;

export const LiveSearch = z.strictObject({
  once: z.literal('true').optional().describe('true: send the present version and end'),
});

export const followNegotiation = endpoint({
  name: 'followNegotiation',
  summary: 'Server-sent events: the version of the negotiation now, and again after each write. Read again what it concerns',
  method: 'GET',
  path: '/workspaces/:workspace/negotiations/:negotiation/live',
  access: 'negotiation:read',
  params: NegotiationParams,
  search: LiveSearch,
  produces: 'text/event-stream',
});
