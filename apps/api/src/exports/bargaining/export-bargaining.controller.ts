import { Controller } from '@nestjs/common';
import { exportBargaining } from '@standpoint/contracts/bargaining';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { exportTrades } from '@standpoint/contracts/outcomes';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { ExportBargainingService } from './export-bargaining.service.js';

@Controller()
export class ExportBargainingController {
  constructor(private readonly service: ExportBargainingService) {}

  @Serves(exportBargaining)
  exportBargaining(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportBargaining>) {
    return this.service.exportBargaining(caller, params.negotiation, search);
  }

  @Serves(exportTrades)
  exportTrades(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportTrades>) {
    return this.service.exportTrades(caller, params.negotiation, search);
  }
}
