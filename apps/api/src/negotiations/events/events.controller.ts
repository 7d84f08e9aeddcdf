import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { createEvent, listEvents } from '@standpoint/contracts/events';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { EventsService } from './events.service.js';

@Controller()
export class EventsController {
  constructor(private readonly service: EventsService) {}

  @Serves(listEvents)
  listEvents(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listEvents>) {
    return this.service.listEvents(caller, params.negotiation);
  }

  @Serves(createEvent)
  createEvent(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createEvent>) {
    return this.service.createEvent(caller, params.negotiation, body);
  }
}
