import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import {
  createSource,
  editSource,
  listSourceRevisions,
  listSources,
  readSource,
  removeSource,
} from '@standpoint/contracts/sources';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { SourcesService } from './sources.service.js';

@Controller()
export class SourcesController {
  constructor(private readonly service: SourcesService) {}

  @Serves(listSources)
  listSources(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof listSources>) {
    return this.service.listSources(caller, params.negotiation, search);
  }

  @Serves(createSource)
  createSource(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createSource>) {
    return this.service.createSource(caller, params.negotiation, body);
  }

  @Serves(readSource)
  readSource(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readSource>) {
    return this.service.readSource(caller, params, search);
  }

  @Serves(editSource)
  editSource(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editSource>) {
    return this.service.editSource(caller, params, body);
  }

  @Serves(removeSource)
  removeSource(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeSource>) {
    return this.service.removeSource(caller, params);
  }

  @Serves(listSourceRevisions)
  listSourceRevisions(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listSourceRevisions>) {
    return this.service.listSourceRevisions(caller, params);
  }
}
