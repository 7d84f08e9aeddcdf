import { Module } from '@nestjs/common';
import { BargainingController } from './bargaining.controller.js';
import { BargainingService } from './bargaining.service.js';
import { EstimatesController } from './estimates/estimates.controller.js';
import { EstimatesService } from './estimates/estimates.service.js';
import { OutcomesController } from './outcomes/outcomes.controller.js';
import { OutcomesService } from './outcomes/outcomes.service.js';

@Module({
  controllers: [BargainingController, EstimatesController, OutcomesController],
  providers: [BargainingService, EstimatesService, OutcomesService],
  exports: [BargainingService, OutcomesService],
})
export class BargainingModule {}
