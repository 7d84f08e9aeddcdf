import { Module } from '@nestjs/common';
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
  controllers: [StatementsController, ListStatementsController, ConditionsController, ScalesController],
  providers: [StatementsService, ReadStatementsService, ListStatementsService, ConditionsService, ScalesService],
})
export class StatementsModule {}
