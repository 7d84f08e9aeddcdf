import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { BargainingModule } from '../bargaining/bargaining.module.js';
import { CompareModule } from '../compare/compare.module.js';
import { GapsModule } from '../gaps/gaps.module.js';
import { MatrixModule } from '../matrix/matrix.module.js';
import { OverTimeModule } from '../over-time/over-time.module.js';
import { RedLinesModule } from '../red-lines/red-lines.module.js';
import { ContradictionsModule } from '../contradictions/contradictions.module.js';
import { WatchModule } from '../watch/watch.module.js';
import { ExportAuditController } from './audit/export-audit.controller.js';
import { ExportAuditService } from './audit/export-audit.service.js';
import { ExportBargainingController } from './bargaining/export-bargaining.controller.js';
import { ExportBargainingService } from './bargaining/export-bargaining.service.js';
import { ExportComparisonController } from './comparison/export-comparison.controller.js';
import { ExportComparisonService } from './comparison/export-comparison.service.js';
import { ExportContradictionsController } from './contradictions/export-contradictions.controller.js';
import { ExportContradictionsService } from './contradictions/export-contradictions.service.js';
import { ExportGapsService } from './export-gaps.service.js';
import { ExportLogService } from './log/export-log.service.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { ExportRedLinesController } from './red-lines/export-red-lines.controller.js';
import { ExportRedLinesService } from './red-lines/export-red-lines.service.js';
import { ExportWatchListController } from './watch/export-watch-list.controller.js';
import { ExportWatchListService } from './watch/export-watch-list.service.js';
import { ExportOverTimeController } from './over-time/export-over-time.controller.js';
import { ExportOverTimeService } from './over-time/export-over-time.service.js';
import { ListCsvInterceptor } from './lists/list-csv.interceptor.js';

@Module({
  imports: [MatrixModule, GapsModule, CompareModule, WatchModule, ContradictionsModule, BargainingModule, RedLinesModule, OverTimeModule],
  controllers: [ExportsController, ExportAuditController, ExportComparisonController, ExportWatchListController, ExportContradictionsController, ExportRedLinesController, ExportBargainingController, ExportOverTimeController],
  providers: [
    ExportsService,
    ExportGapsService,
    ExportLogService,
    ExportAuditService,
    ExportComparisonService,
    ExportWatchListService,
    ExportContradictionsService,
    ExportRedLinesService,
    ExportBargainingService,
    ExportOverTimeService,
    { provide: APP_INTERCEPTOR, useClass: ListCsvInterceptor },
  ],
})
export class ExportsModule {}
