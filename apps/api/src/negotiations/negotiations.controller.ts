import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import {
  createNegotiation,
  editNegotiation,
  listNegotiations,
  readNegotiation,
} from '@standpoint/contracts/negotiations';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { NegotiationsService } from './negotiations.service.js';

@Controller()
export class NegotiationsController {
  constructor(private readonly service: NegotiationsService) {}

  @Serves(listNegotiations)
  listNegotiations(@CurrentCaller() caller: Caller) {
    return this.service.listNegotiations(caller);
  }

  @Serves(createNegotiation)
  createNegotiation(@CurrentCaller() caller: Caller, @Input() { body }: InputOf<typeof createNegotiation>) {
    return this.service.createNegotiation(caller, body);
  }

  @Serves(readNegotiation)
  readNegotiation(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof readNegotiation>) {
    return this.service.readNegotiation(caller, params.negotiation);
  }

  @Serves(editNegotiation)
  editNegotiation(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editNegotiation>) {
    return this.service.editNegotiation(caller, params.negotiation, body);
  }
}
