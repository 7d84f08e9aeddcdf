import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { readRedLines } from '@standpoint/contracts/red-lines';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { RedLinesService } from './red-lines.service.js';

@Controller()
export class RedLinesController {
  constructor(private readonly service: RedLinesService) {}

  @Serves(readRedLines)
  readRedLines(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readRedLines>) {
    return this.service.readRedLines(caller, params.negotiation, search);
  }
}
