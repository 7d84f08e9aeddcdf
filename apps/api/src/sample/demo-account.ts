import type { Auth } from '../identity/sign-in/auth.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** The account that the start prints: made if it is not there, and its password is always the one printed. */
export async function ensureDemoAccount(auth: Auth, { email, password }: Credentials): Promise<Account> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(email.toLowerCase(), { includeAccounts: true });
  if (!found) {
    const { user } = await auth.api.signUpEmail({ body: { name: 'Demo', email, password } });
    return user;
  }
  const hash = found.accounts.find(({ providerId }) => providerId === 'credential')?.password;
  if (!hash || !(await passwords.verify({ hash, password }))) {
    await internalAdapter.updatePassword(found.user.id, await passwords.hash(password));
  }
  return found.user;
}
