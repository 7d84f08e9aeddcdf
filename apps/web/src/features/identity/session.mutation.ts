import { UnreachableError } from '../../lib/api';

/** A refusal at the door, with the word of what is wrong. */
export class SessionError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'SessionError';
  }
}

async function post(address: string, body: object): Promise<void> {
  const response = await fetch(`/api/auth/${address}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new UnreachableError(cause);
  });
  if (response.ok) return;
  if (response.status >= 500) throw new UnreachableError(response.status);
  const refusal = (await response.json().catch(() => null)) as { code?: string } | null;
  throw new SessionError(refusal?.code ?? 'refused');
}

export interface Credentials {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const signIn = ({ email, password }: Omit<Credentials, 'name'>) => post('sign-in/email', { email, password });

export const signUp = (given: Credentials) => post('sign-up/email', given);

export const signOut = () => post('sign-out', {});
