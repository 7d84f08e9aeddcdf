import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import pg from 'pg';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { MailService } from '../mail/mail.service.js';
import { PublicAddress } from '../mail/public-address.js';
import { AccessGuard } from './access.guard.js';
import { AccountController } from './account/account.controller.js';
import { AccountService } from './account/account.service.js';
import { AuditController } from './audit/audit.controller.js';
import { AuditService } from './audit/audit.service.js';
import { AcceptInvitationService } from './invitations/accept-invitation.service.js';
import { DeliveryService } from './invitations/delivery.service.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { MembersController } from './members/members.controller.js';
import { MembersService } from './members/members.service.js';
import { createAuth } from './sign-in/auth.js';
import { PasswordController } from './sign-in/password.controller.js';
import { PasswordService } from './sign-in/password.service.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { AUTH, SignInService } from './sign-in/sign-in.service.js';
import { WorkspacesController } from './workspaces/workspaces.controller.js';
import { WorkspacesService } from './workspaces/workspaces.service.js';

@Module({
  controllers: [
    SignInController,
    PasswordController,
    AccountController,
    WorkspacesController,
    MembersController,
    InvitationsController,
    AuditController,
  ],
  providers: [
    SignInService,
    PasswordService,
    AccountService,
    WorkspacesService,
    MembersService,
    InvitationsService,
    AcceptInvitationService,
    DeliveryService,
    AuditService,
    {
      provide: AUTH,
      inject: [pg.Pool, CONFIG, MailService, PublicAddress],
      useFactory: (pool: pg.Pool, config: Config, mail: MailService, address: PublicAddress) => createAuth(pool, config, { mail, address }),
    },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class IdentityModule {}
