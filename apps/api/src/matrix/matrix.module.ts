import { Module } from '@nestjs/common';
import { CellHistoryService } from './cell/cell-history.service.js';
import { CellController } from './cell/cell.controller.js';
import { CellService } from './cell/cell.service.js';
import { MatrixController } from './matrix.controller.js';
import { MatrixService } from './matrix.service.js';

@Module({
  controllers: [MatrixController, CellController],
  providers: [MatrixService, CellService, CellHistoryService],
  exports: [MatrixService, CellHistoryService],
})
export class MatrixModule {}
