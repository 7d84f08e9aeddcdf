import { Controller } from '@nestjs/common';
import { exportComparison } from '@standpoint/contracts/compare';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { ExportComparisonService } from './export-comparison.service.js';

@Controller()
export class ExportComparisonController {
  constructor(private readonly service: ExportComparisonService) {}

  @Serves(exportComparison)
  exportComparison(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportComparison>) {
    return this.service.exportComparison(caller, params.negotiation, search);
  }
}
