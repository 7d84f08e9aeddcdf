import { Module } from '@nestjs/common';
import { BargainingController } from './bargaining.controller.js';
import { BargainingService } from './bargaining.service.js';

@Module({ controllers: [BargainingController], providers: [BargainingService] })
export class BargainingModule {}
