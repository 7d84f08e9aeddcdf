import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { exportRedLines } from '@standpoint/contracts/red-lines';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { ExportRedLinesService } from './export-red-lines.service.js';

@Controller()
export class ExportRedLinesController {
  constructor(private readonly service: ExportRedLinesService) {}

  @Serves(exportRedLines)
  exportRedLines(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportRedLines>) {
    return this.service.exportRedLines(caller, params.negotiation, search);
  }
}
