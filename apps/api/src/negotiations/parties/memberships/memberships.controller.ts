import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { editMembership, joinBloc, removeMembership } from '@standpoint/contracts/memberships';
import type { Caller } from '../../../db/caller.js';
import { CurrentCaller } from '../../../http/caller.js';
import { Input } from '../../../http/input.js';
import { Serves } from '../../../http/serves.js';
import { MembershipsService } from './memberships.service.js';

@Controller()
export class MembershipsController {
  constructor(private readonly service: MembershipsService) {}

  @Serves(joinBloc)
  joinBloc(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof joinBloc>) {
    return this.service.joinBloc(caller, params, body);
  }

  @Serves(editMembership)
  editMembership(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editMembership>) {
    return this.service.editMembership(caller, params, body);
  }

  @Serves(removeMembership)
  removeMembership(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeMembership>) {
    return this.service.removeMembership(caller, params);
  }
}
