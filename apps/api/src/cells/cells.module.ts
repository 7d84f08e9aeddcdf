import { Module } from '@nestjs/common';
import { BeforeCommit } from '../db/before-commit.js';
import { RebuildCellsService } from './segments/rebuild-cells.service.js';
import { refreshCells } from './segments/refresh-cells.js';

@Module({ providers: [RebuildCellsService] })
export class CellsModule {
  constructor(beforeCommit: BeforeCommit) {
    beforeCommit.add(refreshCells);
  }
}
