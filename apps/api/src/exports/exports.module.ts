import { Module } from '@nestjs/common';
import { GapsModule } from '../gaps/gaps.module.js';
import { MatrixModule } from '../matrix/matrix.module.js';
import { ExportGapsService } from './export-gaps.service.js';
import { ExportLogService } from './export-log.service.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';

@Module({
  imports: [MatrixModule, GapsModule],
  controllers: [ExportsController],
  providers: [ExportsService, ExportGapsService, ExportLogService],
})
export class ExportsModule {}
