import { UnreachableError } from '../../../lib/api';

/** A refusal at the door, with the word of what is wrong. */
export class SessionError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'SessionError';
  }
}

async function post(address: string, body: object): Promise<unknown> {
  const response = await fetch(`/api/auth/${address}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new UnreachableError(cause);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  if (response.status >= 500) throw new UnreachableError(response.status);
  throw new SessionError((answer as { code?: string } | null)?.code ?? 'refused');
}

export interface Credentials {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const signIn = ({ email, password }: Omit<Credentials, 'name'>) => post('sign-in/email', { email, password });

export const signUp = (given: Credentials) => post('sign-up/email', given);

export const signOut = () => post('sign-out', {});

/** Whether this server sends mail, or writes the link to its log; never whether there is such an account. */
export async function requestPasswordReset(email: string): Promise<'sent' | 'logged'> {
  const answer = (await post('request-password-reset', { email })) as { mail?: string } | null;
  return answer?.mail === 'logged' ? 'logged' : 'sent';
}

export const resetPassword = (given: { token: string; newPassword: string }) => post('reset-password', given);

export const changePassword = (given: { currentPassword: string; newPassword: string }) => post('change-password', given);
