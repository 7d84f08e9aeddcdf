import { Injectable } from '@nestjs/common';
import { type DismissedHint, type EditAccount, MAX_HINTS, type Session } from '@standpoint/contracts/account';
import { TenantDb } from '../../db/tenant-db.js';
import type { SignedIn } from '../../http/caller.js';
import { conflict, notFound } from '../../http/problem.js';
import {
  countHints,
  deleteSessions,
  insertHint,
  type KeptSession,
  selectHints,
  selectSessions,
  updateHintsShown,
  updateName,
} from './account.queries.js';
import { deviceOf } from './device-of.js';

/** What belongs to a person, in whichever workspace they are. */
@Injectable()
export class AccountService {
  constructor(private readonly db: TenantDb) {}

  async editAccount({ userId, email }: SignedIn, { name }: EditAccount) {
    await this.db.writeOwn(userId, (tx) => updateName(tx, userId, name));
    return { id: userId, name, email };
  }

  async listSessions({ userId, sessionId }: SignedIn): Promise<{ items: Session[] }> {
    const kept = await this.db.beforeWorkspace(userId, (tx) => selectSessions(tx, userId));
    return { items: kept.map((session) => presented(session, sessionId)) };
  }

  async endSession({ userId }: SignedIn, only: string): Promise<void> {
    const ended = await this.db.writeOwn(userId, (tx) => deleteSessions(tx, userId, { only, spared: null }));
    if (ended === 0) throw notFound('session');
  }

  async endOtherSessions({ userId, sessionId }: SignedIn): Promise<void> {
    await this.db.writeOwn(userId, (tx) => deleteSessions(tx, userId, { only: null, spared: sessionId }));
  }

  async listHints({ userId }: SignedIn): Promise<{ items: DismissedHint[] }> {
    return { items: await this.db.beforeWorkspace(userId, selectHints) };
  }

  dismissHint({ userId }: SignedIn, hint: string): Promise<DismissedHint> {
    return this.db.writeOwn(userId, async (tx) => {
      if ((await countHints(tx, hint)) >= MAX_HINTS) throw conflict('too-many-hints', `At most ${MAX_HINTS} hints are kept.`);
      return insertHint(tx, hint);
    });
  }

  async showHints({ userId }: SignedIn): Promise<void> {
    await this.db.writeOwn(userId, updateHintsShown);
  }
}

function presented({ userAgent, ...session }: KeptSession, currentId: string | null): Session {
  return { ...session, isCurrent: session.id === currentId, device: deviceOf(userAgent) };
}
