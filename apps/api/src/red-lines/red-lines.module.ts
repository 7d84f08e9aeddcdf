import { Module } from '@nestjs/common';
import { RedLinesController } from './red-lines.controller.js';
import { RedLinesService } from './red-lines.service.js';

@Module({ controllers: [RedLinesController], providers: [RedLinesService], exports: [RedLinesService] })
export class RedLinesModule {}
