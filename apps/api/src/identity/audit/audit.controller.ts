import { Controller } from '@nestjs/common';
import { listAudit } from '@standpoint/contracts/audit';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { AuditService } from './audit.service.js';

@Controller()
export class AuditController {
  constructor(private readonly service: AuditService) {}

  @Serves(listAudit)
  listAudit(@CurrentCaller() caller: Caller, @Input() { search }: InputOf<typeof listAudit>) {
    return this.service.listAudit(caller, search);
  }
}
