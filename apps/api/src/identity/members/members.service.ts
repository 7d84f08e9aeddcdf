import { Injectable } from '@nestjs/common';
import type { Role } from '@standpoint/contracts/permissions';
import type { AddMember, Member } from '@standpoint/contracts/workspaces';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import type { TenantTx } from '../../db/tenant-tx.js';
import { conflict, invalid, notFound } from '../../http/problem.js';
import { insertAudit } from '../audit.queries.js';
import { updateRevokedOf } from '../invitations/invitations.queries.js';
import {
  findMember,
  findUserByEmail,
  insertMember,
  lockAdmins,
  selectMembers,
  updateRemoved,
  updateRole,
} from './members.queries.js';

@Injectable()
export class MembersService {
  constructor(private readonly db: TenantDb) {}

  async listMembers(caller: Caller): Promise<{ items: Member[] }> {
    return { items: await this.db.read(caller, selectMembers) };
  }

  addMember(caller: Caller, { email, role }: AddMember): Promise<Member> {
    return this.db.write(caller, async (tx) => {
      const user = await findUserByEmail(tx, email);
      if (!user) throw accountUnknown();
      if (!(await insertMember(tx, user.id, role))) {
        throw conflict('member-already', 'This person is a member already. Change their role instead.');
      }

      await this.audit(tx, caller, { action: 'addMember', userId: user.id, before: null, after: { role } });
      return findMemberOrRefuse(tx, user.id);
    });
  }

  changeRole(caller: Caller, userId: string, role: Role): Promise<Member> {
    return this.db.write(caller, async (tx) => {
      const admins = await lockAdmins(tx);
      const before = await findMemberOrRefuse(tx, userId);
      if (role !== 'admin') refuseLastAdmin(admins, userId);

      await updateRole(tx, userId, role);
      const revoked = role === 'admin' ? {} : await revokeInvitationsOf(tx, caller, userId);
      await this.audit(tx, caller, { action: 'changeRole', userId, before: { role: before.role, ...revoked }, after: { role } });
      return { ...before, role };
    });
  }

  removeMember(caller: Caller, userId: string): Promise<void> {
    return this.db.write(caller, async (tx) => {
      const admins = await lockAdmins(tx);
      const { role } = await findMemberOrRefuse(tx, userId);
      refuseLastAdmin(admins, userId);

      await updateRemoved(tx, userId);
      const revoked = await revokeInvitationsOf(tx, caller, userId);
      await this.audit(tx, caller, { action: 'removeMember', userId, before: { role, ...revoked }, after: null });
    });
  }

  private audit(tx: TenantTx, caller: Caller, act: { action: string; userId: string; before: unknown; after: unknown }) {
    const { userId, ...rest } = act;
    return insertAudit(tx, caller, { ...rest, subject: 'member', subjectId: userId, negotiationId: null });
  }
}

async function findMemberOrRefuse(tx: TenantTx, userId: string): Promise<Member> {
  const member = await findMember(tx, userId);
  if (!member) throw notFound('member');
  return member;
}

/** Otherwise a link made just before would let them in again. */
async function revokeInvitationsOf(tx: TenantTx, caller: Caller, userId: string): Promise<{ openInvitations?: number }> {
  const { length: openInvitations } = await updateRevokedOf(tx, userId, caller.userId);
  return openInvitations > 0 ? { openInvitations } : {};
}

export function refuseLastAdmin(admins: readonly string[], userId: string): void {
  if (admins.length === 1 && admins[0] === userId) {
    throw conflict('last-admin', 'A workspace keeps at least one admin. Make somebody else admin first.');
  }
}

function accountUnknown() {
  return invalid([
    {
      path: 'email',
      code: 'account-unknown',
      message: 'Nobody has an account with this e-mail address. Ask them to sign up first.',
    },
  ]);
}
