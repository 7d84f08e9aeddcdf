import { Controller } from '@nestjs/common';
import { editStatements, reinstateStatements, retractStatements } from '@standpoint/contracts/edit-statements';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { BulkStatementsService } from './bulk-statements.service.js';

@Controller()
export class BulkStatementsController {
  constructor(private readonly bulk: BulkStatementsService) {}

  @Serves(editStatements)
  editStatements(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof editStatements>) {
    return this.bulk.editStatements(caller, params.negotiation, body);
  }

  @Serves(retractStatements)
  retractStatements(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof retractStatements>) {
    return this.bulk.retractStatements(caller, params.negotiation, body);
  }

  @Serves(reinstateStatements)
  reinstateStatements(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof reinstateStatements>) {
    return this.bulk.reinstateStatements(caller, params.negotiation, body);
  }
}
