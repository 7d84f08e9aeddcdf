import { Controller } from '@nestjs/common';
import { compareMoments } from '@standpoint/contracts/compare';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { CompareService } from './compare.service.js';

@Controller()
export class CompareController {
  constructor(private readonly service: CompareService) {}

  @Serves(compareMoments)
  compareMoments(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof compareMoments>) {
    return this.service.compareMoments(caller, params.negotiation, search);
  }
}
