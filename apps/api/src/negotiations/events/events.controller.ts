import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import {
  createEvent,
  editEvent,
  listEventRevisions,
  listEvents,
  readEvent,
  removeEvent,
} from '@standpoint/contracts/events';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { EventsService } from './events.service.js';

@Controller()
export class EventsController {
  constructor(private readonly service: EventsService) {}

  @Serves(listEvents)
  listEvents(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof listEvents>) {
    return this.service.listEvents(caller, params.negotiation, search);
  }

  @Serves(createEvent)
  createEvent(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createEvent>) {
    return this.service.createEvent(caller, params.negotiation, body);
  }

  @Serves(readEvent)
  readEvent(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readEvent>) {
    return this.service.readEvent(caller, params, search);
  }

  @Serves(editEvent)
  editEvent(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editEvent>) {
    return this.service.editEvent(caller, params, body);
  }

  @Serves(removeEvent)
  removeEvent(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeEvent>) {
    return this.service.removeEvent(caller, params);
  }

  @Serves(listEventRevisions)
  listEventRevisions(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listEventRevisions>) {
    return this.service.listEventRevisions(caller, params);
  }
}
