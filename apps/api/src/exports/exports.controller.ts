import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import {
  exportCellHistory,
  exportGap,
  exportGaps,
  exportMatrix,
  exportPositions,
  exportStatements,
} from '@standpoint/contracts/exports';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { ExportGapsService } from './export-gaps.service.js';
import { ExportLogService } from './log/export-log.service.js';
import { ExportsService } from './exports.service.js';

@Controller()
export class ExportsController {
  constructor(
    private readonly service: ExportsService,
    private readonly gaps: ExportGapsService,
    private readonly log: ExportLogService,
  ) {}

  @Serves(exportMatrix)
  exportMatrix(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportMatrix>) {
    return this.service.exportMatrix(caller, params.negotiation, search);
  }

  @Serves(exportGaps)
  exportGaps(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportGaps>) {
    return this.gaps.exportGaps(caller, params.negotiation, search);
  }

  @Serves(exportGap)
  exportGap(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportGap>) {
    return this.gaps.exportGap(caller, params, search);
  }

  @Serves(exportStatements)
  exportStatements(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportStatements>) {
    return this.log.exportStatements(caller, params.negotiation, search);
  }

  @Serves(exportPositions)
  exportPositions(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportPositions>) {
    return this.log.exportPositions(caller, params.negotiation, search);
  }

  @Serves(exportCellHistory)
  exportCellHistory(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportCellHistory>) {
    return this.service.exportCellHistory(caller, params, search);
  }
}
