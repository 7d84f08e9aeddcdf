import { Controller } from '@nestjs/common';
import { removeAlias, suggestSpeakers } from '@standpoint/contracts/aliases';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { judgeAlias } from '@standpoint/contracts/speakers';
import type { Caller } from '../../../db/caller.js';
import { CurrentCaller } from '../../../http/caller.js';
import { Input } from '../../../http/input.js';
import { Serves } from '../../../http/serves.js';
import { AliasesService } from './aliases.service.js';

@Controller()
export class AliasesController {
  constructor(private readonly service: AliasesService) {}

  @Serves(judgeAlias)
  judgeAlias(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof judgeAlias>) {
    return this.service.judgeAlias(caller, params, body);
  }

  @Serves(removeAlias)
  removeAlias(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeAlias>) {
    return this.service.removeAlias(caller, params);
  }

  @Serves(suggestSpeakers)
  suggestSpeakers(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof suggestSpeakers>) {
    return this.service.suggestSpeakers(caller, params.negotiation, search);
  }
}
