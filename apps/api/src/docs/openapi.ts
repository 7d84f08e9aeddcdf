import type { Endpoint } from '@standpoint/contracts/endpoint';
import { ENDPOINTS } from '@standpoint/contracts/endpoints';
import { Problem } from '@standpoint/contracts/problem';
import type { z } from 'zod';
import { itemOf } from '../http/edge/list-endpoint.js';
import { API_PREFIX } from '../http/serves.js';
import { answeredSchema, givenSchema, type JsonSchema, sharedSchemas } from './json-schema.js';
import { signInPaths } from './sign-in-paths.js';

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'The request does not have the shape that is asked for',
  401: 'Nobody is signed in',
  403: 'Your role does not allow it',
  404: 'There is no such thing that you may see',
  409: 'It is there already, or cannot be done now',
  412: 'Somebody changed it after you read it',
  413: 'The request is too large',
  422: 'The request can be read but breaks a rule; `errors` says which',
  428: 'If-Match is missing',
  503: 'The database does not answer',
};

/** The description of the whole API, made of the contracts that the routes themselves are made of. */
export function describeApi(): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = { ...signInPaths() };
  for (const endpoint of ENDPOINTS) {
    const path = `${API_PREFIX}${endpoint.path.replace(/:([a-zA-Z]+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describeOperation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Standpoint',
      version: '1',
      description: 'Where each party to a negotiation stands on each issue, at any date, as known at any instant.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }],
    paths,
    components: {
      schemas: sharedSchemas(),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'standpoint.session_token' } },
    },
  };
}

function describeOperation(endpoint: Endpoint): JsonSchema {
  const { name, summary, access, body } = endpoint;
  return {
    operationId: name,
    summary,
    tags: [tagOf(endpoint)],
    ...(access === 'public' ? { security: [] } : {}),
    ...(access === 'public' || access === 'signed-in' ? {} : { description: `Needs the permission \`${access}\`.` }),
    parameters: [...describeParts(endpoint), ...describeHeaders(endpoint)],
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: givenSchema(body) } } } } : {}),
    responses: { ...describeSuccess(endpoint), ...describeProblems(endpoint) },
  };
}

function tagOf({ path }: Endpoint): string {
  const words = path.split(/[/.]/).filter((part) => part && !part.startsWith(':') && part !== 'csv');
  return words[2] ?? words[1] ?? words[0] ?? 'api';
}

function describeParts({ params, search }: Endpoint): JsonSchema[] {
  const path = fieldsOf(params).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: givenSchema(schema),
  }));
  const query = fieldsOf(search).map(([name, schema]) => ({
    name,
    in: 'query',
    schema: givenSchema(schema),
  }));
  return [...path, ...query];
}

function fieldsOf(schema: z.ZodObject | undefined): [string, z.ZodType][] {
  const fields: Record<string, z.ZodType> = { ...schema?.shape };
  return Object.keys(fields).flatMap((name) => (fields[name] ? [[name, fields[name]]] : []));
}

function describeHeaders({ method, ifMatch, etag }: Endpoint): JsonSchema[] {
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...(method === 'GET' ? [] : [header('Idempotency-Key', false, 'The same key and body again: the same answer, done once')]),
    ...(ifMatch ? [header('If-Match', true, 'The revision that the edit was made on')] : []),
    ...(etag ? [header('If-None-Match', false, 'The ETag you have: 304 if it still holds')] : []),
  ];
}

function describeSuccess(endpoint: Endpoint): Record<string, JsonSchema> {
  const { status = 200, response, produces, etag } = endpoint;
  const file = produces ?? (itemOf(endpoint) ? 'text/csv' : undefined);
  const content = {
    ...(response ? { 'application/json': { schema: answeredSchema(response) } } : {}),
    ...(file ? { [file]: { schema: { type: 'string' } } } : {}),
  };
  return {
    [status]: { description: 'Done', ...(response || file ? { content } : {}) },
    ...(etag ? { 304: { description: 'What you have still holds' } } : {}),
  };
}

function describeProblems({ method, access, params, search, body, ifMatch }: Endpoint): Record<string, JsonSchema> {
  const applies: Readonly<Record<number, unknown>> = {
    400: params ?? search ?? body,
    401: access !== 'public',
    403: access !== 'public' && access !== 'signed-in',
    404: params,
    409: method !== 'GET',
    412: ifMatch,
    413: body,
    422: search ?? body,
    428: ifMatch,
    503: true,
  };
  const statuses = Object.entries(PROBLEMS).filter(([status]) => applies[Number(status)]);
  return Object.fromEntries(statuses.map(([status, description]) => [status, problemAnswer(description)]));
}

function problemAnswer(description: string): JsonSchema {
  return { description, content: { 'application/problem+json': { schema: answeredSchema(Problem) } } };
}
