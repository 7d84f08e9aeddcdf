import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { readOutcomes, readTrades } from '@standpoint/contracts/outcomes';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { OutcomesService } from './outcomes.service.js';

@Controller()
export class OutcomesController {
  constructor(private readonly service: OutcomesService) {}

  @Serves(readOutcomes)
  readOutcomes(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readOutcomes>) {
    return this.service.readOutcomes(caller, { negotiation: params.negotiation, search });
  }

  @Serves(readTrades)
  readTrades(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readTrades>) {
    return this.service.readTrades(caller, { negotiation: params.negotiation, search });
  }
}
