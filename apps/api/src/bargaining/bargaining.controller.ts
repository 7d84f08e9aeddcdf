import { Controller } from '@nestjs/common';
import { readBargaining, tryProposal } from '@standpoint/contracts/bargaining';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { BargainingService } from './bargaining.service.js';

@Controller()
export class BargainingController {
  constructor(private readonly service: BargainingService) {}

  @Serves(readBargaining)
  readBargaining(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readBargaining>) {
    return this.service.readBargaining(caller, params.negotiation, search);
  }

  @Serves(tryProposal)
  tryProposal(@CurrentCaller() caller: Caller, @Input() { params, search, body }: InputOf<typeof tryProposal>) {
    return this.service.tryProposal(caller, { negotiation: params.negotiation, search }, body);
  }
}
