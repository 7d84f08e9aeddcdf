import type { Invitation, MailOutcome, OpenedInvitation } from '@standpoint/contracts/invitations';
import type { Role } from '@standpoint/contracts/permissions';
import type { TenantTx } from '../../db/tenant-tx.js';

export interface NewInvitation {
  readonly id: string;
  readonly email: string | null;
  readonly role: Role;
  readonly tokenHash: string;
  readonly days: number;
}

/** One that is neither accepted nor revoked, with what a new one in its place needs. */
export type OpenInvitation = Pick<Invitation, 'id' | 'email' | 'role' | 'expired'> & Pick<NewInvitation, 'days'>;

export async function insertInvitation(tx: TenantTx, userId: string, made: NewInvitation): Promise<void> {
  await tx.sql`
    INSERT INTO invitation (id, email, role, token_hash, created_by, expires_at)
    VALUES (${made.id}, ${made.email}, ${made.role}, ${made.tokenHash}, ${userId},
            clock_timestamp() + make_interval(days => ${made.days}::integer))`;
}

/** Those neither accepted nor revoked, the last made first; `id` picks one of all. */
export function selectInvitations(tx: TenantTx, id: string | null = null): Promise<Invitation[]> {
  return tx.sql<Invitation>`
    SELECT   i.id,
             i.email,
             i.role,
             jsonb_build_object('id', u.id, 'name', u.name) AS "invitedBy",
             i.created_at                                   AS "createdAt",
             i.expires_at                                   AS "expiresAt",
             i.expires_at <= clock_timestamp()              AS expired,
             i.mail
    FROM     invitation i
    JOIN     "user" u ON u.id = i.created_by
    WHERE    CASE WHEN ${id}::uuid IS NULL THEN i.accepted_at IS NULL AND i.revoked_at IS NULL ELSE i.id = ${id} END
    ORDER BY i.created_at DESC, i.id DESC`;
}

export function selectOpenInvitations(tx: TenantTx): Promise<OpenInvitation[]> {
  return tx.sql<OpenInvitation>`
    SELECT id, email, role, expires_at <= clock_timestamp() AS expired,
           greatest(1, round(extract(epoch FROM expires_at - created_at) / 86400))::integer AS days
    FROM   invitation
    WHERE  accepted_at IS NULL AND revoked_at IS NULL
    FOR UPDATE`;
}

export async function countLatelyInvited(tx: TenantTx): Promise<number> {
  const [lately] = await tx.sql<{ count: number }>`
    SELECT count(*) AS count FROM invitation WHERE created_at > clock_timestamp() - interval '1 hour'`;
  return lately?.count ?? 0;
}

/** Locked until commit, so that of two who accept at once the second sees what the first did. */
export async function lockInvitation(tx: TenantTx, tokenHash: string) {
  const [invitation] = await tx.sql<{ id: string; email: string | null; role: Role; isOpen: boolean; acceptedBy: string | null }>`
    SELECT id, email, role, accepted_by AS "acceptedBy",
           accepted_at IS NULL AND revoked_at IS NULL AND expires_at > clock_timestamp() AS "isOpen"
    FROM   invitation
    WHERE  token_hash = ${tokenHash}
    FOR UPDATE`;
  return invitation;
}

export async function findOpenedInvitation(tx: TenantTx, tokenHash: string): Promise<OpenedInvitation | undefined> {
  const [invitation] = await tx.sql<OpenedInvitation>`
    SELECT w.name AS workspace, i.role, u.name AS "invitedBy", i.email, i.expires_at AS "expiresAt"
    FROM   invitation i
    JOIN   workspace w ON w.id = i.workspace_id
    JOIN   "user" u ON u.id = i.created_by
    WHERE  i.token_hash = ${tokenHash}
    AND    i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > clock_timestamp()`;
  return invitation;
}

export async function updateAccepted(tx: TenantTx, id: string, userId: string): Promise<void> {
  await tx.sql`UPDATE invitation SET accepted_by = ${userId} WHERE id = ${id}`;
}

export async function updateRevoked(tx: TenantTx, ids: readonly string[], userId: string): Promise<void> {
  await tx.sql`UPDATE invitation SET revoked_by = ${userId} WHERE id = ANY (${ids}::uuid[])`;
}

export async function updateMail(tx: TenantTx, id: string, mail: MailOutcome): Promise<void> {
  await tx.sql`UPDATE invitation SET mail = ${mail} WHERE id = ${id} AND mail IS NULL`;
}

/** What somebody who manages members no more had made; their links end with their role. */
export async function updateRevokedOf(tx: TenantTx, inviterId: string, userId: string): Promise<string[]> {
  const revoked = await tx.sql<{ id: string }>`
    UPDATE invitation
    SET    revoked_by = ${userId}
    WHERE  created_by = ${inviterId} AND accepted_at IS NULL AND revoked_at IS NULL
    RETURNING id`;
  return revoked.map(({ id }) => id);
}
