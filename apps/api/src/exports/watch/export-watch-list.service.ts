import { Injectable, type StreamableFile } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { exportWatchList } from '@standpoint/contracts/watch';
import type { Caller } from '../../db/caller.js';
import { Clock } from '../../http/clock.js';
import { WatchService } from '../../watch/watch.service.js';
import { csvFile } from '../csv/csv-file.js';
import { fileNameOf } from '../csv/file-name.js';

const COLUMNS = ['reason', 'issue', 'party', 'label', 'day', 'days', 'detail', 'statement_id'] as const;

@Injectable()
export class ExportWatchListService {
  constructor(
    private readonly watch: WatchService,
    private readonly clock: Clock,
  ) {}

  async exportWatchList(caller: Caller, negotiation: string, { dialect, ...search }: InputOf<typeof exportWatchList>['search']): Promise<StreamableFile> {
    const list = await this.watch.listWatchItems(caller, negotiation, search);
    const rows = list.items.map((item) => [item.reason, item.issueSlug, item.partySlug, item.label, item.day, item.days, item.detail, item.statementId]);
    return csvFile({ name: fileNameOf([negotiation, 'watch'], list, this.clock), dialect, columns: COLUMNS, rows });
  }
}
