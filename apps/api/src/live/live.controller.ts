import { Controller, Res } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { followNegotiation } from '@standpoint/contracts/live';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { LiveService } from './live.service.js';

@Controller()
export class LiveController {
  constructor(private readonly service: LiveService) {}

  @Serves(followNegotiation)
  followNegotiation(
    @CurrentCaller() caller: Caller,
    @Input() { params, search }: InputOf<typeof followNegotiation>,
    @Res() reply: FastifyReply,
  ) {
    return this.service.followNegotiation(caller, params.negotiation, { reply, once: search.once === 'true' });
  }
}
