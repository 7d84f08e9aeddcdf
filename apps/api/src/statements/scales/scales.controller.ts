import { Controller } from '@nestjs/common';
import { changeScale, previewScale } from '@standpoint/contracts/change-scale';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { listIssueCodings } from '@standpoint/contracts/edit-issues';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { ScalesService } from './scales.service.js';

@Controller()
export class ScalesController {
  constructor(private readonly service: ScalesService) {}

  @Serves(listIssueCodings)
  listIssueCodings(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listIssueCodings>) {
    return this.service.listIssueCodings(caller, params.negotiation);
  }

  @Serves(previewScale)
  previewScale(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof previewScale>) {
    return this.service.previewScale(caller, params, body);
  }

  @Serves(changeScale)
  changeScale(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof changeScale>) {
    return this.service.changeScale(caller, params, body);
  }
}
