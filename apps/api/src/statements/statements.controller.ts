import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import {
  correctStatement,
  listStatementRevisions,
  readStatement,
  recordStatement,
  reinstateStatement,
  retractStatement,
} from '@standpoint/contracts/statements';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { ReadStatementsService } from './read-statements.service.js';
import { StatementsService } from './statements.service.js';

@Controller()
export class StatementsController {
  constructor(
    private readonly statements: StatementsService,
    private readonly reading: ReadStatementsService,
  ) {}

  @Serves(recordStatement)
  recordStatement(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof recordStatement>) {
    return this.statements.recordStatement(caller, params.negotiation, body);
  }

  @Serves(readStatement)
  readStatement(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof readStatement>) {
    return this.reading.readStatement(caller, params.negotiation, params.statement);
  }

  @Serves(listStatementRevisions)
  listStatementRevisions(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof listStatementRevisions>) {
    return this.reading.listStatementRevisions(caller, params.negotiation, params.statement);
  }

  @Serves(correctStatement)
  correctStatement(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof correctStatement>) {
    return this.statements.correctStatement(caller, params, body);
  }

  @Serves(retractStatement)
  retractStatement(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof retractStatement>) {
    return this.statements.retractStatement(caller, params, body.reason);
  }

  @Serves(reinstateStatement)
  reinstateStatement(@CurrentCaller() caller: Caller, @Input() { params, body }: InputOf<typeof reinstateStatement>) {
    return this.statements.reinstateStatement(caller, params, body.reason);
  }
}
