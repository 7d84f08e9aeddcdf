import { Controller } from '@nestjs/common';
import { assessCondition } from '@standpoint/contracts/conditions';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { ConditionsService } from './conditions.service.js';

@Controller()
export class ConditionsController {
  constructor(private readonly conditions: ConditionsService) {}

  @Serves(assessCondition)
  assessCondition(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof assessCondition>) {
    return this.conditions.assessCondition(caller, params, body);
  }
}
