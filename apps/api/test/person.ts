import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type CallOf, type Endpoint, pathOf, type ResponseOf } from '@standpoint/contracts/endpoint';
import { Problem } from '@standpoint/contracts/problem';

/** What came back. A success that breaks the contract fails the test. */
export class Answer<E extends Endpoint> {
  readonly problem: Problem | undefined;
  private readonly parsed: unknown;

  constructor(
    private readonly endpoint: E,
    readonly status: number,
    readonly text: string,
    readonly headers: Readonly<Record<string, string | string[] | number | undefined>>,
  ) {
    if (status >= 400) this.problem = Problem.parse(JSON.parse(text));
    else if (status < 300 && endpoint.response) this.parsed = endpoint.response.parse(JSON.parse(text));
  }

  /** The problem's code; undefined if the call succeeded. */
  get code(): string | undefined {
    return this.problem?.code;
  }

  get data(): ResponseOf<E> {
    if (this.problem) throw new Error(`${this.endpoint.name} answered ${this.status}: ${this.text}`);
    return this.parsed as ResponseOf<E>;
  }
}

export type Person = ReturnType<typeof personOf>;

type Call<E extends Endpoint> = CallOf<E> & { readonly headers?: Record<string, string>; readonly ifMatch?: number };

/** Somebody with a cookie, or without one. */
export function personOf(app: NestFastifyApplication, cookie: string, name = '', email = '') {
  const call = async <E extends Endpoint>(endpoint: E, given: Call<E>): Promise<Answer<E>> => {
    const { ifMatch } = given;
    const { statusCode, body, headers } = await app.inject({
      method: endpoint.method,
      url: `/api/v1${pathOf(endpoint.path, (given.params ?? {}) as Record<string, string>)}`,
      query: (given.search ?? {}) as Record<string, string>,
      headers: { cookie, ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }), ...given.headers },
      ...(given.body === undefined ? {} : { payload: given.body as object }),
    });
    return new Answer(endpoint, statusCode, body, headers);
  };
  return {
    name,
    email,
    cookie,
    /** Hands back whatever came, problems too. */
    call,
    /** For arranging: fails the test at once if the call does. */
    must: async <E extends Endpoint>(endpoint: E, given: Call<E>): Promise<Answer<E>> => {
      const answer = await call(endpoint, given);
      if (answer.problem) throw new Error(`${endpoint.name} answered ${answer.status}: ${answer.text}`);
      return answer;
    },
  };
}

export async function signUp(app: NestFastifyApplication, name: string): Promise<Person> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-up/email',
    payload: { name, email, password: 'correct horse battery' },
  });
  if (answer.statusCode !== 200) throw new Error(`sign-up answered ${answer.statusCode}: ${answer.body}`);
  return personOf(app, cookiesOf(answer.headers['set-cookie']), name, email);
}

export function cookiesOf(setCookie: string | string[] | undefined): string {
  return [setCookie ?? []].flat().map((cookie) => cookie.split(';')[0]).join('; ');
}
