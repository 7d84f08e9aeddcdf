import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { createSource, listSources } from '@standpoint/contracts/sources';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { SourcesService } from './sources.service.js';

@Controller()
export class SourcesController {
  constructor(private readonly service: SourcesService) {}

  @Serves(listSources)
  listSources(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listSources>) {
    return this.service.listSources(caller, params.negotiation);
  }

  @Serves(createSource)
  createSource(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createSource>) {
    return this.service.createSource(caller, params.negotiation, body);
  }
}
