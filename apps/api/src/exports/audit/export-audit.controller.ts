import { Controller } from '@nestjs/common';
import { exportAudit } from '@standpoint/contracts/audit';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { ExportAuditService } from './export-audit.service.js';

@Controller()
export class ExportAuditController {
  constructor(private readonly service: ExportAuditService) {}

  @Serves(exportAudit)
  exportAudit(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportAudit>) {
    return this.service.exportAudit(caller, params.workspace, search);
  }
}
