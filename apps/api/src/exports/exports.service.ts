import { Injectable, type StreamableFile } from '@nestjs/common';
import type { InputOf } from '@standpoint/contracts/endpoint';
import type { exportCellHistory, exportMatrix } from '@standpoint/contracts/exports';
import type { Caller } from '../db/caller.js';
import { Clock } from '../http/clock.js';
import { CellHistoryService } from '../matrix/cell/cell-history.service.js';
import { MatrixService } from '../matrix/matrix.service.js';
import { csvFile } from './csv/csv-file.js';
import { fileNameOf } from './csv/file-name.js';
import { arrangedMatrix } from './tables/arranged-matrix.js';
import { historyTable } from './tables/history-table.js';
import { longMatrix, transposedMatrix, wideMatrix } from './tables/matrix-table.js';

type MatrixSearch = InputOf<typeof exportMatrix>['search'];
type HistoryInput = InputOf<typeof exportCellHistory>;

/** Files of what the screens show, made from the same answers. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly matrix: MatrixService,
    private readonly history: CellHistoryService,
    private readonly clock: Clock,
  ) {}

  async exportMatrix(caller: Caller, negotiation: string, asked: MatrixSearch): Promise<StreamableFile> {
    const { shape, show, dialect, sort, transpose, pinIssues, pinParties, ...search } = asked;
    const read = await this.matrix.readMatrix(caller, negotiation, search);
    const matrix = arrangedMatrix(read, { sort, pinIssues, pinParties });
    const wide = transpose === 'true' ? transposedMatrix : wideMatrix;
    const table = shape === 'long' ? longMatrix(matrix) : wide(matrix, show ?? 'values');
    return csvFile({ name: fileNameOf([negotiation, 'matrix'], matrix, this.clock), dialect, ...table });
  }

  async exportCellHistory(
    caller: Caller,
    address: HistoryInput['params'],
    { dialect, ...search }: HistoryInput['search'],
  ): Promise<StreamableFile> {
    const history = await this.history.readCellHistory(caller, address, search);
    const parts = [address.negotiation, 'history', address.issue, address.party];
    const table = historyTable(history.entries, address.issue);
    return csvFile({ name: fileNameOf(parts, history, this.clock), dialect, ...table });
  }
}
