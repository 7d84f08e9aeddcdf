import type { INestApplicationContext } from '@nestjs/common';
import type { Caller } from '../db/caller.js';
import { hashedId } from '../db/hashed-id.js';
import { ProblemError } from '../http/problem.js';
import { MembersService } from '../identity/members/members.service.js';
import type { Auth } from '../identity/sign-in/auth.js';
import { AUTH } from '../identity/sign-in/sign-in.service.js';
import { WorkspacesService } from '../identity/workspaces/workspaces.service.js';
import { type Account, type Credentials, ensureDemoAccount } from './demo-account.js';

const SLUG = 'demo';
const FOUNDING = 'sample/workspace';
const ACCOUNTS_LOOKED_AT = 1_000;

/** The caller of one write, which is done once however often the sample is loaded. */
export type Once = (write: string) => Caller;

/** The workspace of the sample, with the account that a start prints as an admin of it. */
export async function enterDemoWorkspace(app: INestApplicationContext, credentials: Credentials): Promise<Once> {
  const auth = app.get<Auth>(AUTH, { strict: false });
  const account = await ensureDemoAccount(auth, credentials);
  const founder = (await found(app, account)) ? account : await findFounder(app, auth);
  if (!founder) throw new Error(`DEMO_EMAIL: this database has a workspace “${SLUG}” that is not the sample's.`);
  const once = (write: string) => callerOf(founder, `sample/${write}`);
  if (founder !== account) await admit(app, once('member'), account);
  return once;
}

/** false if somebody else founded it. */
async function found(app: INestApplicationContext, { id: userId, name, email }: Account): Promise<boolean> {
  const founder = { userId, name, email, requestId: FOUNDING, sessionId: null, operationId: null, idempotency: idempotencyOf(FOUNDING) };
  try {
    await app.get(WorkspacesService, { strict: false }).createWorkspace(founder, { slug: SLUG, name: 'Demo' });
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'slug-taken') return false;
    throw error;
  }
}

/** Who founded it under another DEMO_EMAIL. The id tells that a loading of the sample did, and no person. */
async function findFounder(app: INestApplicationContext, auth: Auth): Promise<Account | undefined> {
  const { internalAdapter } = await auth.$context;
  for (const user of await internalAdapter.listUsers(ACCOUNTS_LOOKED_AT)) {
    const workspace = await app
      .get(WorkspacesService, { strict: false })
      .readWorkspace(callerOf(user, FOUNDING))
      .catch(() => undefined);
    if (workspace?.slug === SLUG) return user;
  }
  return undefined;
}

async function admit(app: INestApplicationContext, founder: Caller, { email }: Account): Promise<void> {
  const members = app.get(MembersService, { strict: false });
  const { items } = await members.listMembers(founder);
  if (items.some((member) => member.email === email)) return;
  await members.addMember({ ...founder, idempotency: null }, { email, role: 'admin' });
}

function callerOf({ id: userId, name }: Account, write: string): Caller {
  return {
    userId,
    name,
    workspaceId: hashedId(userId, FOUNDING),
    role: 'admin',
    requestId: 'load-sample',
    operationId: null,
    idempotency: idempotencyOf(write),
    ifMatch: null,
  };
}

function idempotencyOf(write: string): NonNullable<Caller['idempotency']> {
  return { key: write, fingerprint: 'sample' };
}
