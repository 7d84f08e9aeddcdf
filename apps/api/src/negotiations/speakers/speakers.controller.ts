import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { createSpeaker, judgeAlias, listSpeakers } from '@standpoint/contracts/speakers';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { SpeakersService } from './speakers.service.js';

@Controller()
export class SpeakersController {
  constructor(private readonly service: SpeakersService) {}

  @Serves(listSpeakers)
  listSpeakers(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listSpeakers>) {
    return this.service.listSpeakers(caller, params.negotiation);
  }

  @Serves(createSpeaker)
  createSpeaker(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createSpeaker>) {
    return this.service.createSpeaker(caller, params.negotiation, body);
  }

  @Serves(judgeAlias)
  judgeAlias(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof judgeAlias>) {
    return this.service.judgeAlias(caller, params, body);
  }
}
