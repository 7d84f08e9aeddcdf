import { Controller, Get, HttpCode } from '@nestjs/common';
import { ReadinessService } from './readiness.service.js';

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  @Get('live')
  @HttpCode(200)
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  ready() {
    return this.readiness.ready();
  }
}
