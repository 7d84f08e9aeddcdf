import { Controller } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import { exportWatchList } from '@standpoint/contracts/watch';
import type { Caller } from '../../db/caller.js';
import { CurrentCaller } from '../../http/caller.js';
import { Input } from '../../http/input.js';
import { Serves } from '../../http/serves.js';
import { ExportWatchListService } from './export-watch-list.service.js';

@Controller()
export class ExportWatchListController {
  constructor(private readonly service: ExportWatchListService) {}

  @Serves(exportWatchList)
  exportWatchList(@CurrentCaller() caller: Caller, @Input() { params, search }: InputOf<typeof exportWatchList>) {
    return this.service.exportWatchList(caller, params.negotiation, search);
  }
}
