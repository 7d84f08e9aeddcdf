import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { addMember, changeRole, listMembers, removeMember } from '@standpoint/contracts/workspaces';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { MembersService } from './members.service.js';

@Controller()
export class MembersController {
  constructor(private readonly service: MembersService) {}

  @Serves(listMembers)
  listMembers(@CurrentCaller() caller: Caller) {
    return this.service.listMembers(caller);
  }

  @Serves(addMember)
  addMember(@CurrentCaller() caller: Caller, @Input() { body }: InputOf<typeof addMember>) {
    return this.service.addMember(caller, body);
  }

  @Serves(changeRole)
  changeRole(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof changeRole>) {
    return this.service.changeRole(caller, params.user, body.role);
  }

  @Serves(removeMember)
  removeMember(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeMember>) {
    return this.service.removeMember(caller, params.user);
  }
}
