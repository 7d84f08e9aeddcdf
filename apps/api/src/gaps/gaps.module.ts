import { Module } from '@nestjs/common';
import { GapsController } from './gaps.controller.js';
import { GapsService } from './gaps.service.js';

@Module({ controllers: [GapsController], providers: [GapsService], exports: [GapsService] })
export class GapsModule {}
