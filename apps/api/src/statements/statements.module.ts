import { Module } from '@nestjs/common';
import { ConditionsController } from './conditions.controller.js';
import { ConditionsService } from './conditions.service.js';
import { ReadStatementsService } from './read-statements.service.js';
import { StatementsController } from './statements.controller.js';
import { StatementsService } from './statements.service.js';

@Module({
  controllers: [StatementsController, ConditionsController],
  providers: [StatementsService, ReadStatementsService, ConditionsService],
})
export class StatementsModule {}
