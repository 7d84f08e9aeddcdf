import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GapsModule } from '../gaps/gaps.module.js';
import { MatrixModule } from '../matrix/matrix.module.js';
import { ExportAuditController } from './audit/export-audit.controller.js';
import { ExportAuditService } from './audit/export-audit.service.js';
import { ExportGapsService } from './export-gaps.service.js';
import { ExportLogService } from './export-log.service.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { ListCsvInterceptor } from './lists/list-csv.interceptor.js';

@Module({
  imports: [MatrixModule, GapsModule],
  controllers: [ExportsController, ExportAuditController],
  providers: [
    ExportsService,
    ExportGapsService,
    ExportLogService,
    ExportAuditService,
    { provide: APP_INTERCEPTOR, useClass: ListCsvInterceptor },
  ],
})
export class ExportsModule {}
