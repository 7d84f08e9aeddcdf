import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import {
  createParty,
  editParty,
  listParties,
  listPartyRevisions,
  listUnseatedParties,
  readParty,
  removeParty,
} from '@standpoint/contracts/parties';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { PartiesService } from './parties.service.js';

@Controller()
export class PartiesController {
  constructor(private readonly service: PartiesService) {}

  @Serves(listParties)
  listParties(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof listParties>) {
    return this.service.listParties(caller, params.negotiation, search);
  }

  @Serves(listUnseatedParties)
  listUnseatedParties(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listUnseatedParties>) {
    return this.service.listUnseatedParties(caller, params.negotiation);
  }

  @Serves(createParty)
  createParty(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof createParty>) {
    return this.service.createParty(caller, params.negotiation, body);
  }

  @Serves(readParty)
  readParty(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readParty>) {
    return this.service.readParty(caller, params, search);
  }

  @Serves(editParty)
  editParty(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editParty>) {
    return this.service.editParty(caller, params, body);
  }

  @Serves(removeParty)
  removeParty(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeParty>) {
    return this.service.removeParty(caller, params);
  }

  @Serves(listPartyRevisions)
  listPartyRevisions(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listPartyRevisions>) {
    return this.service.listPartyRevisions(caller, params);
  }
}
