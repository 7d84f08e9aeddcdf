import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import {
  acceptInvitation,
  createInvitation,
  listInvitations,
  openInvitation,
  resendInvitation,
  revokeInvitation,
} from '@standpoint/contracts/invitations';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller, CurrentUser, type SignedIn } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { AcceptInvitationService } from './accept-invitation.service.js';
import { InvitationsService } from './invitations.service.js';

@Controller()
export class InvitationsController {
  constructor(
    private readonly service: InvitationsService,
    private readonly acceptService: AcceptInvitationService,
  ) {}

  @Serves(listInvitations)
  listInvitations(@CurrentCaller() caller: Caller) {
    return this.service.listInvitations(caller);
  }

  @Serves(createInvitation)
  createInvitation(@CurrentCaller() caller: Caller, @Input() { body }: InputOf<typeof createInvitation>) {
    return this.service.createInvitation(caller, body);
  }

  @Serves(resendInvitation)
  resendInvitation(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof resendInvitation>) {
    return this.service.resendInvitation(caller, params.invitation);
  }

  @Serves(revokeInvitation)
  revokeInvitation(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof revokeInvitation>) {
    return this.service.revokeInvitation(caller, params.invitation);
  }

  @Serves(openInvitation)
  openInvitation(@Input() { body }: InputOf<typeof openInvitation>) {
    return this.acceptService.openInvitation(body.token);
  }

  @Serves(acceptInvitation)
  acceptInvitation(@CurrentUser() user: SignedIn, @Input() { body }: InputOf<typeof acceptInvitation>) {
    return this.acceptService.acceptInvitation(user, body.token);
  }
}
