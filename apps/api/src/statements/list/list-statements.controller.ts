import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { countStatements } from '@standpoint/contracts/statement-search';
import { listStatements } from '@standpoint/contracts/statements';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { ListStatementsService } from './list-statements.service.js';

@Controller()
export class ListStatementsController {
  constructor(private readonly list: ListStatementsService) {}

  @Serves(listStatements)
  listStatements(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof listStatements>) {
    return this.list.listStatements(caller, params.negotiation, search);
  }

  @Serves(countStatements)
  countStatements(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof countStatements>) {
    return this.list.countStatements(caller, params.negotiation, search);
  }
}
