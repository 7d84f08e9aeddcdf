import { type CallOf, type Endpoint, pathOf, type ResponseOf } from '@standpoint/contracts/endpoint';
import type { Problem } from '@standpoint/contracts/problem';
import { API_BASE } from '../lib/api';

/** What the page sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly search: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Answer = { readonly status: number; readonly body: unknown };
type Answering = (sent: Sent) => Answer | Promise<Answer>;

/** Stands where the network begins: the page calls it as it would call the API. */
export class Answers {
  private readonly byRoute = new Map<string, Answering>();
  readonly sent: Sent[] = [];

  constructor() {
    globalThis.fetch = (address, request) => this.fetch(address as string, request);
  }

  /** Answers one operation; what it gives is parsed by the contract, so that a test cannot use what the API could not send. */
  to<const E extends Endpoint>(endpoint: E, params: CallOf<E>['params'], give: ResponseOf<E> | Refused | ((sent: Sent) => ResponseOf<E> | Refused)): this {
    const path = `${API_BASE}${pathOf(endpoint.path, (params ?? {}) as Record<string, string>)}`;
    this.byRoute.set(`${endpoint.method} ${path}`, (sent) => {
      const given: unknown = typeof give === 'function' ? (give as (sent: Sent) => unknown)(sent) : give;
      if (given instanceof Refused) return { status: given.problem.status, body: given.problem };
      return { status: endpoint.status ?? 200, body: endpoint.response ? endpoint.response.parse(given) : undefined };
    });
    return this;
  }

  sentTo(endpoint: Endpoint): Sent[] {
    const pattern = new RegExp(`^${API_BASE}${endpoint.path.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`);
    return this.sent.filter(({ method, path }) => method === endpoint.method && pattern.test(path));
  }

  private async fetch(address: string, request: RequestInit = {}): Promise<Response> {
    const url = new URL(address, 'http://localhost');
    const sent: Sent = {
      method: request.method ?? 'GET',
      path: url.pathname,
      search: url.searchParams,
      headers: request.headers as Record<string, string>,
      body: request.body === undefined ? undefined : JSON.parse(request.body as string),
    };
    this.sent.push(sent);
    const answering = this.byRoute.get(`${sent.method} ${sent.path}`);
    if (!answering) throw new TypeError(`nothing answers ${sent.method} ${sent.path}`);
    const { status, body } = await answering(sent);
    return { ok: status < 400, status, headers: new Headers(), json: () => Promise.resolve(body) } as Response;
  }
}

/** A problem instead of an answer. */
export class Refused {
  readonly problem: Problem;

  constructor(problem: Partial<Problem> & Pick<Problem, 'status' | 'code'>) {
    this.problem = { type: 'about:blank', title: problem.code, detail: problem.code, requestId: 'r1', errors: [], ...problem };
  }
}
