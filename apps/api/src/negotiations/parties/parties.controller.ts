import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { joinBloc } from '@standpoint/contracts/memberships';
import { createParty, listParties } from '@standpoint/contracts/parties';
import { seatParty } from '@standpoint/contracts/seats';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { PartiesService } from './parties.service.js';

@Controller()
export class PartiesController {
  constructor(private readonly service: PartiesService) {}

  @Serves(listParties)
  listParties(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listParties>) {
    return this.service.listParties(caller, params.negotiation);
  }

  @Serves(createParty)
  createParty(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createParty>) {
    return this.service.createParty(caller, params.negotiation, body);
  }

  @Serves(seatParty)
  seatParty(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof seatParty>) {
    return this.service.seatParty(caller, params.negotiation, body);
  }

  @Serves(joinBloc)
  joinBloc(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof joinBloc>) {
    return this.service.joinBloc(caller, params, body);
  }
}
