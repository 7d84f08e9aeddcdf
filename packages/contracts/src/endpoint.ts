import type { z } from 'zod';
import type { Permission } from './permissions.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** `public`: anyone. `signed-in`: any user, before a workspace is chosen. Otherwise a row of the permission table. */
export type Access = 'public' | 'signed-in' | Permission;

/** One operation on the wire: shape, limits, path and permission in one place. Paths hang below `/api/v1`. */
export interface Endpoint {
  readonly name: string;
  readonly summary: string;
  readonly method: Method;
  readonly path: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly search?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What a JSON answer holds; absent where the answer is a file or has no content. */
  readonly response?: z.ZodType;
  readonly status?: 200 | 201 | 204;
  /** Edits need `If-Match` with the revision they were made on. */
  readonly ifMatch?: true;
  /** Reads with an `ETag` made of the negotiation's version, the question and the reader's clearance. */
  readonly etag?: true;
  readonly produces?: 'text/csv' | 'text/event-stream';
  /** It left the workspace, as a mail does: writing cannot take it back, so no undo is offered. */
  readonly undo?: false;
}

/** Names an endpoint without widening its types. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Given<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a handler receives. */
export interface InputOf<E extends Endpoint> {
  readonly params: Parsed<E['params']>;
  readonly search: Parsed<E['search']>;
  readonly body: Parsed<E['body']>;
}

/** What a client passes. */
export type CallOf<E extends Endpoint> = (E['params'] extends z.ZodType
  ? { readonly params: Given<E['params']> }
  : { readonly params?: undefined }) &
  (E['search'] extends z.ZodType
    ? { readonly search?: Given<E['search']> }
    : { readonly search?: undefined }) &
  (E['body'] extends z.ZodType
    ? { readonly body: Given<E['body']> }
    : { readonly body?: undefined });

export type ResponseOf<E extends Endpoint> = Parsed<E['response']>;

/** Fills `:name` segments; every value is encoded. */
export function pathOf(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`path parameter ${name} is missing in ${path}`);
    return encodeURIComponent(value);
  });
}
