import { Module } from '@nestjs/common';
import { CellHistoryService } from './cell-history.service.js';
import { CellController } from './cell.controller.js';
import { CellService } from './cell.service.js';
import { MatrixController } from './matrix.controller.js';
import { MatrixService } from './matrix.service.js';

@Module({
  controllers: [MatrixController, CellController],
  providers: [MatrixService, CellService, CellHistoryService],
  exports: [MatrixService, CellHistoryService],
})
export class MatrixModule {}
