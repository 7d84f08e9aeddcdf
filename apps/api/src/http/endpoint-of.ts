import type { ExecutionContext } from '@nestjs/common';
import type { Endpoint } from '@standpoint/contracts/endpoint';

export const ENDPOINT = 'standpoint:endpoint';

/** The contract of the handler; undefined for what is outside `/api/v1` (health, documents). */
export function findEndpoint(context: ExecutionContext): Endpoint | undefined {
  return Reflect.getMetadata(ENDPOINT, context.getHandler()) as Endpoint | undefined;
}

export function endpointOf(context: ExecutionContext): Endpoint {
  const endpoint = findEndpoint(context);
  if (!endpoint) throw new Error(`${context.getHandler().name} serves no endpoint of the contracts`);
  return endpoint;
}
