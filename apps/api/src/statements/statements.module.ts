import { Module } from '@nestjs/common';
import { BulkStatementsController } from './bulk/bulk-statements.controller.js';
import { BulkStatementsService } from './bulk/bulk-statements.service.js';
import { ConditionsController } from './conditions.controller.js';
import { ConditionsService } from './conditions.service.js';
import { ListStatementsController } from './list/list-statements.controller.js';
import { ListStatementsService } from './list/list-statements.service.js';
import { ReadStatementsService } from './read-statements.service.js';
import { ScalesController } from './scales/scales.controller.js';
import { ScalesService } from './scales/scales.service.js';
import { StatementsController } from './statements.controller.js';
import { StatementsService } from './statements.service.js';

@Module({
  controllers: [StatementsController, ListStatementsController, BulkStatementsController, ConditionsController, ScalesController],
  providers: [StatementsService, ReadStatementsService, ListStatementsService, BulkStatementsService, ConditionsService, ScalesService],
})
export class StatementsModule {}
