import { Injectable } from '@nestjs/common';
import type { OpenedInvitation } from '@standpoint/contracts/invitations';
import type { Workspace } from '@standpoint/contracts/workspaces';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import type { SignedIn } from '../../http/caller.js';
import { conflict, ProblemError } from '../../http/problem.js';
import { insertAudit } from '../audit.queries.js';
import { findMember, insertMember } from '../members/members.queries.js';
import { findWorkspace } from '../workspaces/workspaces.queries.js';
import { hashOfToken, workspaceOfToken } from './invitation-token.js';
import { findOpenedInvitation, lockInvitation, updateAccepted } from './invitations.queries.js';

/** What the holder of a link may do. A token that is wrong, used, revoked or too old is answered like any other such. */
@Injectable()
export class AcceptInvitationService {
  constructor(private readonly db: TenantDb) {}

  async openInvitation(token: string): Promise<OpenedInvitation> {
    const workspaceId = workspaceOfToken(token);
    const opened = workspaceId && (await this.db.read({ workspaceId }, (tx) => findOpenedInvitation(tx, hashOfToken(token))));
    if (!opened) throw unusable();
    return opened;
  }

  async acceptInvitation(user: SignedIn, token: string): Promise<Workspace> {
    const workspaceId = workspaceOfToken(token);
    if (!workspaceId) throw unusable();
    // The token is a key of its own: a repeat by who accepted is answered again, without another one kept.
    const invitee = { ...user, workspaceId, role: 'viewer', idempotency: null, ifMatch: null } as const;
    return this.db.write(invitee, async (tx) => {
      const invitation = await lockInvitation(tx, hashOfToken(token));
      if (invitation?.acceptedBy === user.userId) return ownWorkspace(tx, user.userId);
      if (!invitation?.isOpen) throw unusable();
      if (invitation.email && invitation.email !== user.email.toLowerCase()) throw forAnother(invitation.email, user.email);
      if (!(await insertMember(tx, user.userId, invitation.role))) throw memberAlready();

      await updateAccepted(tx, invitation.id, user.userId);
      await audit(tx, invitee, invitation);
      return ownWorkspace(tx, user.userId);
    });
  }
}

function audit(tx: TenantTx, invitee: Caller, { id, email, role }: { id: string; email: string | null; role: string }) {
  return insertAudit(tx, invitee, {
    action: 'acceptInvitation',
    subject: 'invitation',
    subjectId: id,
    negotiationId: null,
    before: null,
    after: { email, role },
  });
}

/** Who was removed since does not come back by the same link. */
async function ownWorkspace(tx: TenantTx, userId: string): Promise<Workspace> {
  const member = await findMember(tx, userId);
  const workspace = await findWorkspace(tx);
  if (!member || !workspace) throw unusable();
  return { ...workspace, role: member.role };
}

function unusable(): ProblemError {
  return new ProblemError({
    status: 404,
    code: 'invitation-unusable',
    detail: 'This invitation cannot be used: it was accepted or taken back, has run out, or never was. Ask for a new one.',
  });
}

function forAnother(invited: string, own: string): ProblemError {
  return conflict(
    'invitation-for-another',
    `This invitation is for ${invited}, and you are signed in as ${own}. Sign in with that address, or ask to be invited with yours.`,
  );
}

function memberAlready(): ProblemError {
  return conflict('member-already', 'You are a member of this workspace already. The invitation stays open for somebody else.');
}
