import { Controller } from '@nestjs/common';
import { exportContradictions } from '@standpoint/contracts/contradictions';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { ExportContradictionsService } from './export-contradictions.service.js';

@Controller()
export class ExportContradictionsController {
  constructor(private readonly service: ExportContradictionsService) {}

  @Serves(exportContradictions)
  exportContradictions(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportContradictions>) {
    return this.service.exportContradictions(caller, params.negotiation, search);
  }
}
