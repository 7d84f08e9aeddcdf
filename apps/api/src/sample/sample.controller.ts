import { Controller } from '@nestjs/common';
import { loadSample, readSample } from '@standpoint/contracts/sample';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Serves } from '../http/serves.js';
import { SampleService } from './sample.service.js';

@Controller()
export class SampleController {
  constructor(private readonly service: SampleService) {}

  @Serves(readSample)
  readSample(@CurrentCaller() caller: Caller) {
    return this.service.readSample(caller);
  }

  @Serves(loadSample)
  loadSample(@CurrentCaller() caller: Caller) {
    return this.service.loadSample(caller);
  }
}
