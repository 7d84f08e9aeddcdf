import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import type { Endpoint } from '@standpoint/contracts/endpoint';
import { ENDPOINT } from './endpoint-of.js';

export const API_PREFIX = '/api/v1';

/** Serves one endpoint of the contracts: its method, path and status; guard, input and ETag read the rest. */
export function Serves(endpoint: Endpoint): MethodDecorator {
  return applyDecorators(
    SetMetadata(ENDPOINT, endpoint),
    RequestMapping({ path: `${API_PREFIX}${endpoint.path}`, method: RequestMethod[endpoint.method] }),
    HttpCode(endpoint.status ?? 200),
  );
}
