import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { explainGap, readGaps } from '@standpoint/contracts/gaps';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { GapsService } from './gaps.service.js';

@Controller()
export class GapsController {
  constructor(private readonly service: GapsService) {}

  @Serves(readGaps)
  readGaps(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readGaps>) {
    return this.service.readGaps(caller, params.negotiation, search);
  }

  @Serves(explainGap)
  explainGap(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof explainGap>) {
    return this.service.explainGap(caller, params, search);
  }
}
