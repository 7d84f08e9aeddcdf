import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveService } from './live.service.js';
import { OtherProcesses } from '../db/other-processes.js';

@Module({ controllers: [LiveController], providers: [LiveService, OtherProcesses] })
export class LiveModule {}
