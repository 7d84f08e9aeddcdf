import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { readWatchList } from '@standpoint/contracts/watch';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { WatchService } from './watch.service.js';

@Controller()
export class WatchController {
  constructor(private readonly service: WatchService) {}

  @Serves(readWatchList)
  readWatchList(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readWatchList>) {
    return this.service.readWatchList(caller, params.negotiation, search);
  }
}
