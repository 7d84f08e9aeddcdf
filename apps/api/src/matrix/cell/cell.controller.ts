import { Controller } from '@nestjs/common';
import { readCell, readCellHistory, readCellWhy } from '@standpoint/contracts/cells';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { CellHistoryService } from './cell-history.service.js';
import { CellService } from './cell.service.js';

@Controller()
export class CellController {
  constructor(
    private readonly service: CellService,
    private readonly history: CellHistoryService,
  ) {}

  @Serves(readCell)
  readCell(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readCell>) {
    return this.service.readCell(caller, params, search);
  }

  @Serves(readCellWhy)
  readCellWhy(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readCellWhy>) {
    return this.service.readCellWhy(caller, params, search);
  }

  @Serves(readCellHistory)
  readCellHistory(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof readCellHistory>) {
    return this.history.readCellHistory(caller, params, search);
  }
}
