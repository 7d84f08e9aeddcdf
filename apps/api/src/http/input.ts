import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Endpoint } from '@standpoint/contracts/endpoint';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { endpointOf } from './endpoint-of.js';
import { faultsOf, type Judged, messageOf } from './faults.js';
import { invalid, malformed } from './problem.js';

type Request = Pick<FastifyRequest, 'params' | 'query' | 'body'>;

/** What the endpoint's contract makes of the request: `{ params, search, body }`, or a problem that names every fault. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) =>
  parseInput(endpointOf(context), context.switchToHttp().getRequest<FastifyRequest>()),
);

export function parseInput(endpoint: Endpoint, { params, query, body }: Request) {
  const parts = [
    parsePart(endpoint.params, params, ['params']),
    parsePart(endpoint.search, query, ['search']),
    parsePart(endpoint.body, body ?? undefined, []),
  ] as const;
  refuseFaults(parts.flatMap((part) => part.faults));
  return { params: parts[0].value, search: parts[1].value, body: parts[2].value };
}

/** For what no endpoint of the contracts describes: the doors of the sign-in. */
export function parseBody<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const { value, faults } = parsePart(schema, body ?? undefined, []);
  refuseFaults(faults);
  return value as z.output<S>;
}

function refuseFaults(faults: readonly Judged[]): void {
  if (faults.length === 0) return;
  const plain = faults.map(({ path, code, message }) => ({ path, code, message }));
  throw faults.every((fault) => fault.rule) ? invalid(plain) : malformed(plain);
}

function parsePart(schema: z.ZodType | undefined, given: unknown, prefix: readonly string[]) {
  if (!schema) return { value: undefined, faults: [] };
  const parsed = schema.safeParse(given, { error: messageOf });
  return parsed.success
    ? { value: parsed.data, faults: [] }
    : { value: undefined, faults: faultsOf(parsed.error.issues, prefix) };
}
