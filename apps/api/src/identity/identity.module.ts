import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import pg from 'pg';
import type { Config } from '../config.js';
import { CONFIG } from '../config.module.js';
import { AccessGuard } from './access.guard.js';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';
import { MembersController } from './members/members.controller.js';
import { MembersService } from './members/members.service.js';
import { createAuth } from './sign-in/auth.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { AUTH, SignInService } from './sign-in/sign-in.service.js';
import { WorkspacesController } from './workspaces/workspaces.controller.js';
import { WorkspacesService } from './workspaces/workspaces.service.js';

@Module({
  controllers: [SignInController, WorkspacesController, MembersController, AuditController],
  providers: [
    SignInService,
    WorkspacesService,
    MembersService,
    AuditService,
    { provide: AUTH, inject: [pg.Pool, CONFIG], useFactory: (pool: pg.Pool, config: Config) => createAuth(pool, config) },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class IdentityModule {}
