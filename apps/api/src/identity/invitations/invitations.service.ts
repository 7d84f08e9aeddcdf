import { Injectable } from '@nestjs/common';
import {
  type CreateInvitation,
  type Invitation,
  type InvitationWithLink,
  MAX_INVITATIONS_PER_HOUR,
  MAX_OPEN_INVITATIONS,
} from '@standpoint/contracts/invitations';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, forbidden, notFound, ProblemError } from '../../http/problem.js';
import { insertAudit } from '../audit.queries.js';
import { lockAdmins, selectMembers } from '../members/members.queries.js';
import { DeliveryService } from './delivery.service.js';
import { hashOfToken, makeToken } from './invitation-token.js';
import {
  countLatelyInvited,
  insertInvitation,
  type OpenInvitation,
  selectInvitations,
  selectOpenInvitations,
  updateRevoked,
} from './invitations.queries.js';

type Given = Pick<CreateInvitation, 'email' | 'role' | 'days'>;

@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: TenantDb,
    private readonly delivery: DeliveryService,
  ) {}

  async listInvitations(caller: Caller): Promise<{ items: Invitation[] }> {
    return { items: await this.db.read(caller, (tx) => selectInvitations(tx)) };
  }

  createInvitation(caller: Caller, given: CreateInvitation): Promise<InvitationWithLink> {
    return this.make(caller, async (tx, open) => {
      const email = given.email?.toLowerCase() ?? null;
      const there = open.find((each) => email !== null && each.email === email);
      if (there && !there.expired) throw invitedAlready();
      if (await isMember(tx, email)) throw memberAlready();
      if (open.length >= MAX_OPEN_INVITATIONS) throw tooManyOpen();
      return { action: 'createInvitation', given: { ...given, email }, replaced: there };
    });
  }

  /** A link that was sent cannot be read again, so it is replaced. */
  resendInvitation(caller: Caller, id: string): Promise<InvitationWithLink> {
    return this.make(caller, async (_, open) => {
      const replaced = open.find((each) => each.id === id);
      if (!replaced) throw notFound('invitation');
      return { action: 'resendInvitation', given: replaced, replaced };
    });
  }

  revokeInvitation(caller: Caller, id: string): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const open = (await selectOpenInvitations(tx)).find((each) => each.id === id);
      if (!open) throw notFound('invitation');

      await updateRevoked(tx, [id], caller.userId);
      const before = { email: open.email, role: open.role };
      await insertAudit(tx, caller, { ...audited('revokeInvitation', id), before, after: null });
    });
  }

  /** One after another in a workspace, so that limits hold and nobody invites who is no admin by then. */
  private async make(
    caller: Caller,
    decide: (tx: TenantTx, open: readonly OpenInvitation[]) => Promise<{ action: string; given: Given; replaced: OpenInvitation | undefined }>,
  ): Promise<InvitationWithLink> {
    const [id, token] = [uuidv7(), makeToken(caller.workspaceId)];
    // Kept with an idempotency key: the id, never the token. A repeat gets no link, because nobody knows it any more.
    const made = await this.db.write(caller, async (tx) => {
      if (!(await lockAdmins(tx)).includes(caller.userId)) throw forbidden('member:manage');
      const { action, given, replaced } = await decide(tx, await selectOpenInvitations(tx));
      if ((await countLatelyInvited(tx)) >= MAX_INVITATIONS_PER_HOUR) throw tooManyLately();

      if (replaced) await updateRevoked(tx, [replaced.id], caller.userId);
      const { email, role, days } = given;
      await insertInvitation(tx, caller.userId, { id, email, role, days, tokenHash: hashOfToken(token) });
      const before = replaced ? { email: replaced.email, role: replaced.role } : null;
      await insertAudit(tx, caller, { ...audited(action, id), before, after: { email, role, days } });
      return { id };
    });
    return this.delivery.deliver(caller, made.id, made.id === id ? token : null);
  }
}

function audited(action: string, subjectId: string) {
  return { action, subject: 'invitation', subjectId, negotiationId: null };
}

async function isMember(tx: TenantTx, email: string | null): Promise<boolean> {
  return email !== null && (await selectMembers(tx)).some((member) => member.email === email);
}

function invitedAlready(): ProblemError {
  return conflict('invited-already', 'An invitation to this address waits to be accepted. Send that one again, or take it back first.');
}

function memberAlready(): ProblemError {
  return conflict('member-already', 'This person is a member already. Change their role instead.');
}

function tooManyOpen(): ProblemError {
  return conflict('too-many-invitations', `At most ${MAX_OPEN_INVITATIONS} invitations can be open. Take back some that nobody will accept.`);
}

function tooManyLately(): ProblemError {
  return new ProblemError({
    status: 429,
    code: 'too-many-invitations',
    detail: `At most ${MAX_INVITATIONS_PER_HOUR} invitations go out in an hour. Try again later.`,
    headers: { 'retry-after': '3600' },
  });
}
