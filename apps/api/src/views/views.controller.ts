import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { createView, editView, listViews, removeView } from '@standpoint/contracts/views';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { ViewsService } from './views.service.js';

@Controller()
export class ViewsController {
  constructor(private readonly service: ViewsService) {}

  @Serves(listViews)
  listViews(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listViews>) {
    return this.service.listViews(caller, params.negotiation);
  }

  @Serves(createView)
  createView(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createView>) {
    return this.service.createView(caller, params.negotiation, body);
  }

  @Serves(editView)
  editView(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editView>) {
    return this.service.editView(caller, params, body);
  }

  @Serves(removeView)
  removeView(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeView>) {
    return this.service.removeView(caller, params);
  }
}
