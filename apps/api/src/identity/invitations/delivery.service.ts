import { Injectable } from '@nestjs/common';
import type { InvitationWithLink } from '@standpoint/contracts/invitations';
import type { Caller } from '../../db/caller.js';
import { TenantDb } from '../../db/tenant-db.js';
import { notFound } from '../../http/problem.js';
import { MailService } from '../../mail/mail.service.js';
import { PublicAddress } from '../../mail/public-address.js';
import { findWorkspace } from '../workspaces/workspaces.queries.js';
import { invitationLetter } from './invitation-letter.js';
import { selectInvitations, updateMail } from './invitations.queries.js';

/** What happens to an invitation once it is written. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly db: TenantDb,
    private readonly mail: MailService,
    private readonly address: PublicAddress,
  ) {}

  /** Sends it where it has an address, and says what became of that; without its token there is nothing to send or show. */
  async deliver(caller: Caller, id: string, token: string | null): Promise<InvitationWithLink> {
    const { invitation, workspace } = await this.db.read(caller, async (tx) => ({
      invitation: (await selectInvitations(tx, id))[0],
      workspace: (await findWorkspace(tx))?.name,
    }));
    if (!invitation || workspace === undefined) throw notFound('invitation');
    const { email: to, role, expiresAt, invitedBy } = invitation;
    const url = token && this.address.linkWithToken('join', token);
    if (!url || to === null) return { ...invitation, link: url };

    const mail = await this.mail.send(invitationLetter({ to, url, workspace, invitedBy: invitedBy.name, role, expiresAt }));
    await this.db.write({ ...caller, idempotency: null }, (tx) => updateMail(tx, id, mail));
    return { ...invitation, mail, link: url };
  }
}
