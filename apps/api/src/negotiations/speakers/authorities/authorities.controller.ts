import { Controller } from '@nestjs/common';
import { addAuthority, editAuthority, removeAuthority } from '@standpoint/contracts/authorities';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../../../db/caller.js';
import { CurrentCaller } from '../../../http/caller.js';
import { Input } from '../../../http/input.js';
import { Serves } from '../../../http/serves.js';
import { AuthoritiesService } from './authorities.service.js';

@Controller()
export class AuthoritiesController {
  constructor(private readonly service: AuthoritiesService) {}

  @Serves(addAuthority)
  addAuthority(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof addAuthority>) {
    return this.service.addAuthority(caller, params, body);
  }

  @Serves(editAuthority)
  editAuthority(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editAuthority>) {
    return this.service.editAuthority(caller, params, body);
  }

  @Serves(removeAuthority)
  removeAuthority(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof removeAuthority>) {
    return this.service.removeAuthority(caller, params);
  }
}
