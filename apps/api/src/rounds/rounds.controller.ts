import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { listRounds, readRound } from '@standpoint/contracts/rounds';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { RoundsService } from './rounds.service.js';

@Controller()
export class RoundsController {
  constructor(private readonly service: RoundsService) {}

  @Serves(listRounds)
  listRounds(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof listRounds>) {
    return this.service.listRounds(caller, params.negotiation, search);
  }

  @Serves(readRound)
  readRound(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readRound>) {
    return this.service.readRound(caller, params, search);
  }
}
