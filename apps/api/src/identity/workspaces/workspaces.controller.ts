import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { createWorkspace, readMe, readWorkspace } from '@standpoint/contracts/workspaces';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller, CurrentUser, type SignedIn } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { WorkspacesService } from './workspaces.service.js';

@Controller()
export class WorkspacesController {
  constructor(private readonly service: WorkspacesService) {}

  @Serves(readMe)
  readMe(@CurrentUser() user: SignedIn) {
    return this.service.readMe(user);
  }

  @Serves(createWorkspace)
  createWorkspace(@CurrentUser() user: SignedIn, @Input() { body }: InputOf<typeof createWorkspace>) {
    return this.service.createWorkspace(user, body);
  }

  @Serves(readWorkspace)
  readWorkspace(@CurrentCaller() caller: Caller) {
    return this.service.readWorkspace(caller);
  }
}
