import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import {
  createSpeaker,
  editSpeaker,
  listSpeakerRevisions,
  listSpeakers,
  readSpeaker,
  removeSpeaker,
} from '@standpoint/contracts/speakers';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { SpeakersService } from './speakers.service.js';

@Controller()
export class SpeakersController {
  constructor(private readonly service: SpeakersService) {}

  @Serves(listSpeakers)
  listSpeakers(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof listSpeakers>) {
    return this.service.listSpeakers(caller, params.negotiation, search);
  }

  @Serves(createSpeaker)
  createSpeaker(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createSpeaker>) {
    return this.service.createSpeaker(caller, params.negotiation, body);
  }

  @Serves(readSpeaker)
  readSpeaker(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readSpeaker>) {
    return this.service.readSpeaker(caller, params, search);
  }

  @Serves(editSpeaker)
  editSpeaker(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editSpeaker>) {
    return this.service.editSpeaker(caller, params, body);
  }

  @Serves(removeSpeaker)
  removeSpeaker(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeSpeaker>) {
    return this.service.removeSpeaker(caller, params);
  }

  @Serves(listSpeakerRevisions)
  listSpeakerRevisions(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listSpeakerRevisions>) {
    return this.service.listSpeakerRevisions(caller, params);
  }
}
