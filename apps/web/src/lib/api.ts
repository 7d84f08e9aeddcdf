import { type CallOf, type Endpoint, pathOf, type ResponseOf } from '@standpoint/contracts/endpoint';
import { Problem } from '@standpoint/contracts/problem';
import { announceWritten } from './writes';

export const API_BASE = '/api/v1';

export interface CallOptions {
  /** The revision an edit was made on. */
  readonly ifMatch?: string | number;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** A refusal of the API, with the RFC 9457 problem it gave. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
    this.name = 'ProblemError';
  }
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 401;
}

/** The server could not be reached, or what answered was not the API. */
export class UnreachableError extends Error {
  constructor(cause?: unknown) {
    super('unreachable', { cause });
    this.name = 'UnreachableError';
  }
}

/** `?a=1&b=x~y` of what is set, in the order given; `~` and `:` stay readable. Empty where nothing is set. */
export function queryStringOf(search: Readonly<Record<string, unknown>> | undefined): string {
  const pairs = Object.entries(search ?? {})
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value)).replaceAll('%3A', ':')}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function addressOf(endpoint: Endpoint, given: { params?: unknown; search?: unknown }): string {
  const path = pathOf(endpoint.path, (given.params ?? {}) as Record<string, string>);
  return `${API_BASE}${path}${queryStringOf(given.search as Record<string, unknown>)}`;
}

function headersOf({ ifMatch, idempotencyKey }: CallOptions, hasBody: boolean): Record<string, string> {
  return {
    accept: 'application/json',
    ...(hasBody && { 'content-type': 'application/json' }),
    ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
  };
}

async function problemOf(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => null);
  const problem = Problem.safeParse(body);
  return problem.success ? new ProblemError(problem.data) : new UnreachableError(response.status);
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', ...request });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new UnreachableError(cause);
  }
}

/** Calls one operation of the API; the answer is parsed by the same schema the API made it with. */
export async function call<const E extends Endpoint>(
  endpoint: E,
  given: CallOf<E>,
  options: CallOptions = {},
): Promise<ResponseOf<E>> {
  const { body } = given as { body?: unknown };
  const response = await send(addressOf(endpoint, given), {
    method: endpoint.method,
    headers: headersOf(options, body !== undefined),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(options.signal && { signal: options.signal }),
  });
  if (!response.ok) throw await problemOf(response);
  const answer = endpoint.response ? endpoint.response.parse(await response.json()) : undefined;
  const operation = response.headers.get('operation-id');
  if (operation) {
    const { workspace = '' } = (given.params ?? {}) as { workspace?: string };
    announceWritten({ action: endpoint.name, workspace, operation, answer });
  }
  return answer as ResponseOf<E>;
}

/** A key of its own for one intended write, so that repeating it on a shaky line writes once. */
export function newIdempotencyKey(): string {
  // randomUUID is missing where the page is served over plain http from another host
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
