import { Controller } from '@nestjs/common';
import { readContradictions } from '@standpoint/contracts/contradictions';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { ContradictionsService } from './contradictions.service.js';

@Controller()
export class ContradictionsController {
  constructor(private readonly service: ContradictionsService) {}

  @Serves(readContradictions)
  readContradictions(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readContradictions>) {
    return this.service.readContradictions(caller, params.negotiation, search);
  }
}
