import type { Role } from '@standpoint/contracts/permissions';
import type { Member } from '@standpoint/contracts/workspaces';
import type { TenantTx } from '../../db/tenant-tx.js';

export function selectMembers(tx: TenantTx): Promise<Member[]> {
  return tx.sql<Member>`
    SELECT   m.user_id AS "userId", u.name, u.email, m.role, m.added_at AS "addedAt", m.seen_at AS "seenAt"
    FROM     member m
    JOIN     "user" u ON u.id = m.user_id
    WHERE    m.removed_at IS NULL
    ORDER BY m.added_at, m.user_id`;
}

/** When anybody who is or was a member was last called otherwise. */
export async function findNamesChangedAt(tx: TenantTx): Promise<string | undefined> {
  const [names] = await tx.sql<{ changedAt: string }>`
    SELECT max(u.updated_at) AS "changedAt" FROM member m JOIN "user" u ON u.id = m.user_id`;
  return names?.changedAt;
}

export async function findMember(tx: TenantTx, userId: string): Promise<Member | undefined> {
  const [member] = await tx.sql<Member>`
    SELECT m.user_id AS "userId", u.name, u.email, m.role, m.added_at AS "addedAt", m.seen_at AS "seenAt"
    FROM   member m
    JOIN   "user" u ON u.id = m.user_id
    WHERE  m.removed_at IS NULL AND m.user_id = ${userId}`;
  return member;
}

/** Locked until commit, so that two admins cannot remove each other at once. */
export async function lockAdmins(tx: TenantTx): Promise<string[]> {
  const admins = await tx.sql<{ userId: string }>`
    SELECT   user_id AS "userId"
    FROM     member
    WHERE    role = 'admin' AND removed_at IS NULL
    ORDER BY user_id
    FOR UPDATE`;
  return admins.map(({ userId }) => userId);
}

export async function findUserByEmail(tx: TenantTx, email: string): Promise<{ id: string } | undefined> {
  const [user] = await tx.sql<{ id: string }>`SELECT id FROM "user" WHERE email = ${email.toLowerCase()}`;
  return user;
}

/** Also takes back who was removed; false if they are a member now. */
export async function insertMember(tx: TenantTx, userId: string, role: Role): Promise<boolean> {
  const written = await tx.sql`
    INSERT INTO member (user_id, role)
    VALUES (${userId}, ${role})
    ON CONFLICT (workspace_id, user_id) DO UPDATE
    SET    role = excluded.role, added_at = clock_timestamp(), removed_at = NULL
    WHERE  member.removed_at IS NOT NULL
    RETURNING user_id`;
  return written.length > 0;
}

export async function updateRole(tx: TenantTx, userId: string, role: Role): Promise<void> {
  await tx.sql`UPDATE member SET role = ${role} WHERE user_id = ${userId}`;
}

export async function updateRemoved(tx: TenantTx, userId: string): Promise<void> {
  await tx.sql`UPDATE member SET removed_at = clock_timestamp() WHERE user_id = ${userId}`;
}
