import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { editSeat, moveSeat, seatParty, unseatParty } from '@standpoint/contracts/seats';
import type { Caller } from '../../../db/caller.js';
import { CurrentCaller } from '../../../http/caller.js';
import { Input } from '../../../http/input.js';
import { Serves } from '../../../http/serves.js';
import { SeatsService } from './seats.service.js';

@Controller()
export class SeatsController {
  constructor(private readonly service: SeatsService) {}

  @Serves(seatParty)
  seatParty(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof seatParty>) {
    return this.service.seatParty(caller, params.negotiation, body);
  }

  @Serves(editSeat)
  editSeat(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editSeat>) {
    return this.service.editSeat(caller, params, body);
  }

  @Serves(moveSeat)
  moveSeat(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof moveSeat>) {
    return this.service.moveSeat(caller, params, body);
  }

  @Serves(unseatParty)
  unseatParty(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof unseatParty>) {
    return this.service.unseatParty(caller, params);
  }
}
