import { Module } from '@nestjs/common';
import { ContradictionsController } from './contradictions.controller.js';
import { ContradictionsService } from './contradictions.service.js';

@Module({ controllers: [ContradictionsController], providers: [ContradictionsService], exports: [ContradictionsService] })
export class ContradictionsModule {}
