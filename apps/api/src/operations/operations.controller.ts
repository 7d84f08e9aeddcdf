import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { listOperations, undoOperation } from '@standpoint/contracts/operations';
import type { Caller } from '../db/caller.js';
import { CurrentCaller } from '../http/caller.js';
import { Input } from '../http/input.js';
import { Serves } from '../http/serves.js';
import { OperationsService } from './operations.service.js';

@Controller()
export class OperationsController {
  constructor(private readonly service: OperationsService) {}

  @Serves(listOperations)
  listOperations(@CurrentCaller() caller: Caller) {
    return this.service.listOperations(caller);
  }

  @Serves(undoOperation)
  undoOperation(@CurrentCaller() caller: Caller, @Input() { params }: InputOf<typeof undoOperation>) {
    return this.service.undoOperation(caller, params.operation);
  }
}
