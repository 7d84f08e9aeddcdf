import { Injectable, type StreamableFile } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { exportGap, exportGaps } from '@standpoint/contracts/exports';
import type { Caller } from '../db/caller.js';
import { GapsService } from '../gaps/gaps.service.js';
import { Clock } from '../http/clock.js';
import { csvFile } from './csv/csv-file.js';
import { fileNameOf } from './csv/file-name.js';
import { gapsTable, termsTable } from './tables/gaps-table.js';

type GapsSearch = InputOf<typeof exportGaps>['search'];
type GapInput = InputOf<typeof exportGap>;

@Injectable()
export class ExportGapsService {
  constructor(
    private readonly gaps: GapsService,
    private readonly clock: Clock,
  ) {}

  async exportGaps(caller: Caller, negotiation: string, { dialect, ...search }: GapsSearch): Promise<StreamableFile> {
    const gaps = await this.gaps.resolveGaps(caller, negotiation, search);
    return csvFile({ name: fileNameOf([negotiation, 'gaps'], gaps.opened.echo, this.clock), dialect, ...gapsTable(gaps) });
  }

  async exportGap(
    caller: Caller,
    address: GapInput['params'],
    { dialect, ...search }: GapInput['search'],
  ): Promise<StreamableFile> {
    const gap = await this.gaps.explainGap(caller, address, search);
    const parts = [address.negotiation, 'gap', address.partyA, address.partyB];
    return csvFile({ name: fileNameOf(parts, gap, this.clock), dialect, ...termsTable(gap) });
  }
}
